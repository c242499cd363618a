import type { Rulebook } from "../shared/model/context.ts";
import type { Skipped } from "../shared/model/problem.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { headline, notScannedBecause, plural } from "../shared/report/wording/index.ts";
import { visible } from "../shared/text/visible.ts";
import { gravityOf, type Gravity } from "./gravity.ts";
import { countCredentials } from "./grouping.ts";

const byGravity = ["error", "warning", "information"] as const satisfies readonly Gravity[];

/** What the status bar says of a file. */
export interface FileStatus {
  /** Who looks after it, by CODEOWNERS. */
  readonly owners: string;
  /** Of what stands in it; absent when nothing stands against it. */
  readonly worst?: Gravity;
  /** Nobody knows what stands in it. */
  readonly isSkipped?: true;
  /** One line each. */
  readonly details: readonly string[];
}

/**
 * `undefined` when there is nothing to say: no CODEOWNERS, and nothing found. `verdicts` are those on the file, gravest
 * first; `why`: it was not scanned.
 */
export function fileStatus(
  path: string,
  rulebook: Rulebook | undefined,
  verdicts: readonly Verdict[],
  why?: Skipped["why"],
): FileStatus | undefined {
  const { codeowners } = rulebook ?? {};
  const standing = verdicts.filter(({ decision }) => decision !== "allow");
  const [gravest] = standing;
  if (codeowners === undefined && gravest === undefined && why === undefined) return undefined;
  const found = new Set(standing.map(gravityOf));
  const worst = byGravity.find((one) => found.has(one));
  const rules = codeowners?.custody(path).rules ?? [];
  const handles = [...new Set(rules.flatMap(({ owners }) => owners.map(({ handle }) => handle)))];
  return {
    owners: handles.length === 0 ? "no owner" : visible(handles.join(", ")),
    ...(worst && { worst }),
    ...(why && { isSkipped: true }),
    details: [
      ...(why ? [notScannedBecause(why)] : []),
      ...rules.map(({ path: file, line, pattern }) => visible(`${file}:${line}: ${pattern}`)),
      ...(gravest ? [`${plural(countCredentials(standing), "credential")} here`, visible(headline(gravest))] : []),
    ],
  };
}
