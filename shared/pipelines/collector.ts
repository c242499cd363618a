import { everySecret } from "../model/finding.ts";
import type { PipelinePlace } from "../model/finding.ts";
import type { IssuanceDraft, LinkDraft, Slot } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import type { YamlNode } from "../text/yaml.ts";
import { expectationOf, isCredentialName, isSignInName } from "./known-names.ts";
import type { Expectation } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import type { Job, Minted, Reference, Seen, SignIn } from "./reading.ts";
import { isFolded, valueRange } from "./scalars.ts";
import { assignedNames, shellsOwn, variableAccesses } from "./shell.ts";
import type { Access } from "./shell.ts";
import { readScript } from "./shell/script.ts";

/** What sets one pipeline system apart whose jobs look at stored names as at variables. */
export interface Dialect {
  readonly system: string;
  /** Looks at names in a stretch of text; absent: as in shells. */
  readonly accesses?: (text: string, within: Range) => readonly Access[];
  /** What the system itself makes for each run, by the name it gives it. */
  readonly minted: Readonly<Record<string, Minted>>;
  /** Names that the system gives a harmless value of its own. */
  readonly predefined: RegExp;
}

export interface Surroundings {
  readonly at: PipelinePlace;
  /** One of {@link Collector.newGroup}. */
  readonly group: number;
  /** Where names are kept that are looked at here; absent: in the repository's settings. */
  readonly scope?: string;
}

/** A look at a variable, which may turn out to have a value of the file's own. */
interface Look {
  readonly reference: Reference;
  /** The variable or parameter that gets it. */
  readonly handedTo?: string;
}

export type Collector = ReturnType<typeof createCollector>;

/** Gathers what a reader sees; names that the file itself gives a value are set aside at the end. */
export function createCollector({ path, text }: SourceFile, dialect: Dialect) {
  const { system, accesses = variableAccesses, minted, predefined } = dialect;
  const references: Reference[] = [];
  const looks: Look[] = [];
  const signIns: SignIn[] = [];
  const issuances: IssuanceDraft[] = [];
  const slots: Slot[] = [];
  const jobs: Job[] = [];
  const links: LinkDraft[] = [];
  /** Names with a value of their own, by job; those of the whole file under `undefined`. */
  const defined = new Map<string | undefined, Set<string>>();
  const scopes = new Map<string, string>();
  let groups = 0;

  function define(name: string, job: string | undefined): void {
    const names = defined.get(job) ?? new Set();
    defined.set(job, names.add(name));
  }

  function look(
    within: Range,
    { at, group, scope = "repository" }: Surroundings,
    key?: string,
    expectation?: Expectation,
  ): void {
    const looked = accesses(text, within);
    // Of `postgres://$USER:$DB_PASSWORD@$HOST/$DB` only what says so is a credential, if anything does.
    const isToldApart = looked.length > 1 && looked.some((access) => isCredentialName(access.name));
    const wanted = key !== undefined && !isToldApart && (expectation !== undefined || isCredentialName(key));
    for (const access of looked) {
      const name = presentable(access.name);
      if (name === undefined) continue;
      const made = Object.hasOwn(minted, name) ? minted[name] : undefined;
      if (made === undefined && !wanted && !isCredentialName(name) && !isSignInName(name)) continue;
      if (shellsOwn.test(name)) continue;
      if (made === undefined && predefined.test(name) && !isCredentialName(name)) continue;
      const reference = {
        ...access,
        name,
        scope,
        at,
        group,
        ...(expectation === undefined ? {} : { expectation }),
        ...(made === undefined ? {} : { minted: made }),
      };
      looks.push({ reference, ...(key === undefined ? {} : { handedTo: key }) });
    }
  }

  function slot(
    name: string,
    { start, end }: Range,
    type = expectationOf(name)?.type,
    encoding?: Slot["encoding"],
  ): void {
    slots.push({ name, ...(type === undefined ? {} : { type }), ...(encoding && { encoding }), start, end });
  }

  return {
    slot,
    newGroup: (): number => (groups += 1),
    define,
    /** A name is kept elsewhere than in the repository's own settings. */
    keptIn: (name: string, scope: string): unknown => scopes.set(name, scope),
    job: (job: Job): unknown => jobs.push(job),
    signIn: (signIn: SignIn): unknown => signIns.push(signIn),
    reference: (reference: Reference): unknown => references.push(reference),
    link: (link: LinkDraft): unknown => links.push(link),
    issuance: (issuance: IssuanceDraft): unknown => issuances.push(issuance),
    look,

    /** A value that is handed to a variable or parameter; a literal there could be a credential. */
    hand(key: string, node: YamlNode, around: Surroundings, expectation = expectationOf(key)): void {
      if (node.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return;
      look(node.range, around, key, expectation);
      if (expectation?.role === "none" || (expectation === undefined && !isCredentialName(key))) return;
      const type = expectation?.type;
      slots.push({
        name: key,
        ...(type === undefined ? {} : { type }),
        at: around.at,
        ...valueRange(text, node.range),
      });
    },

    /** A variable that the file gives a value; an empty one waits for a stored value of its name. */
    variable(name: string, node: YamlNode, around: Surroundings): void {
      this.hand(name, node, around);
      if (node.kind !== "scalar" || node.value === null || node.value === "") return;
      const itself = accesses(text, node.range).some((access) => access.name === name);
      if (!itself) define(name, around.at.job);
    },

    /** Commands, as one text or as a list of them. */
    script(node: YamlNode, around: Surroundings): void {
      if (node.kind === "sequence" && node.tag === undefined) for (const item of node.items) this.script(item, around);
      if (node.kind !== "scalar" || typeof node.value !== "string") return;
      this.shell(valueRange(text, node.range), around, isFolded(text, node.range));
    },

    shell(range: Range, around: Surroundings, folded = false): void {
      look(range, around);
      for (const name of assignedNames(text, range)) define(name, around.at.job);
      const done = readScript({ text, path, folded, ...around, start: range.start, end: range.end });
      issuances.push(...done.issuances);
      references.push(...done.references);
      signIns.push(...done.signIns);
      links.push(...done.links);
    },

    /** Every name of a group of stored names, such as a context, reaches the job. */
    everyNameOf(scope: string, range: Range, { at, group }: Surroundings): void {
      const shown = presentable(scope);
      if (shown !== undefined) references.push({ name: everySecret, scope: shown, at, group, ...range });
    },

    finish(): Seen {
      const own = defined.get(undefined);
      const isOwn = ({ name, at, minted: made }: Reference): boolean =>
        made === undefined &&
        (own?.has(name) === true || (at.job !== undefined && defined.get(at.job)?.has(name) === true));
      return {
        references: [
          ...references,
          ...looks
            .filter(({ reference, handedTo }) => !isOwn(reference) || handedTo === reference.name)
            .map(({ reference }) => ({ ...reference, scope: scopes.get(reference.name) ?? reference.scope })),
        ].toSorted((one, other) => one.start - other.start),
        signIns,
        issuances,
        slots,
        jobs,
        links,
      };
    },
    system,
  };
}
