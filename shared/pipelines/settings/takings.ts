import type { FederatedAlternative, PipelinePlace } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { PipelineReading, Slot } from "../../model/scan.ts";
import type { Range, SourceFile } from "../../model/source.ts";
import { expectationOf, isCredentialName, isPlainName } from "../known-names.ts";
import type { Expectation } from "../known-names.ts";
import { presentable } from "../presentable.ts";
import { assembleReading, nothingSeen } from "../reading.ts";
import type { Reference, SignIn } from "../reading.ts";
import { findReferences } from "./references.ts";
import type { Lookup } from "./references.ts";

/** A value of a settings file that something takes. */
export interface Taking extends Range {
  readonly raw: string;
  /** The variable, option or header that it is handed to. */
  readonly key: string;
  readonly at: PipelinePlace;
  /** Values of one group, such as those of one server, may be id and secret of one credential. */
  readonly group: string;
  /** Whether a literal here is a credential, whatever the key is called. */
  readonly isCredential?: boolean;
  /** The value is the name of a variable, as if it were written `$NAME`. */
  readonly isVariable?: boolean;
  /** Names that the file itself gives a value. */
  readonly own?: ReadonlySet<string>;
  readonly type?: string;
  readonly alternative?: FederatedAlternative;
}

/** Tools' own, such as `${workspaceFolder}`, are written otherwise. */
const isVariableName = /^[A-Z][A-Z0-9_]*$/;

/** What was taken, as uses of what is kept elsewhere and as slots for what may stand here. */
export function readingOf(
  { path }: SourceFile,
  takings: readonly Taking[],
  signIns: readonly SignIn[],
  problems: readonly Problem[],
): PipelineReading {
  const references: Reference[] = [];
  const slots: Slot[] = [];
  const groups = new Map<string, number>();
  for (const taking of takings) take(taking);
  return assembleReading(path, { ...nothingSeen, references, signIns, slots }, problems);

  function take({ raw, key, start, end, at, group, type, alternative, ...taking }: Taking): void {
    const expected = expectationOf(key);
    const known: Expectation | undefined = type === undefined ? expected : { role: expected?.role ?? "token", type };
    const isCredential = taking.isCredential ?? isCredentialName(key);
    const ordinal = groups.get(group) ?? groups.size;
    groups.set(group, ordinal);
    const slot = (range: Range): void => {
      slots.push({ name: key, ...(known?.type !== undefined && { type: known.type }), at, ...range });
    };
    const lookups: readonly Lookup[] =
      taking.isVariable === true ? [{ name: raw, scope: "environment", start, end }] : findReferences(raw, start);
    for (const { name, scope, otherwise, ...range } of lookups) {
      const isOne = isCredential || isCredentialName(name);
      if (taking.own?.has(name) === true || (!isOne && !(isPlainName(name) && isVariableName.test(name)))) continue;
      references.push({
        ...range,
        name: presentable(name) ?? key,
        scope,
        at,
        group: ordinal,
        ...(isOne && { expectation: expectationOf(name) ?? known ?? { role: "token" } }),
        ...(alternative && { alternative }),
      });
      if (isOne && otherwise !== undefined) slot(otherwise);
    }
    if (isCredential && lookups.length === 0 && end > start) slot({ start, end });
  }
}
