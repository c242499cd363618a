import { everySecret } from "../model/finding.ts";
import type { IssuanceDraft, LinkDraft, Slot } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import type { YamlNode } from "../text/yaml.ts";
import { createAddresses } from "./addresses.ts";
import { expectationOf, isCredentialName, isSignInName } from "./known-names.ts";
import type { Expectation } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import type { Job, Minted, ReadPlace, Reference, Seen, SignIn } from "./reading.ts";
import { isFolded, valueRange } from "./scalars.ts";
import { shellsOwn, variableAccesses } from "./shell.ts";
import type { Access } from "./shell.ts";
import { followOwnValues } from "./shell/own-values.ts";
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
  /** How far a script's assignments reach: where scripts look at macros alone, nowhere. Absent: in the script itself. */
  readonly assigns?: "nowhere" | "job";
}

export interface Surroundings {
  readonly at: ReadPlace;
  /** One of {@link Collector.newGroup}. */
  readonly group: number;
  /** Where names are kept that are looked at here; absent: in the repository's settings. */
  readonly scope?: string;
  /** What variables that are defined here belong to; absent: to the job, or else to the whole file. */
  readonly owner?: string;
  /** What else defines variables for here: what the job extends, its executor, the stage around it. */
  readonly inherits?: readonly string[];
}

/** A look at a variable, which may turn out to have a value of the file's own. */
interface Look {
  readonly reference: Reference;
  /** The variable or parameter that gets it. */
  readonly handedTo?: string;
  /** Whose definitions count. */
  readonly owners: readonly (string | undefined)[];
}

export type Collector = ReturnType<typeof createCollector>;

/** Jobs and what they take over, in pairs; where there are more, every part goes to every job. */
const maxTakings = 100_000;

/** Gathers what a reader sees; names that the file itself gives a value are set aside at the end. */
export function createCollector({ path, text }: SourceFile, dialect: Dialect) {
  const { system, accesses = variableAccesses, minted, predefined, assigns } = dialect;
  const references: Reference[] = [];
  const looks: Look[] = [];
  const signIns: SignIn[] = [];
  const issuances: IssuanceDraft[] = [];
  const addressOf = createAddresses();
  const slots: Slot[] = [];
  const jobs: Job[] = [];
  const links: LinkDraft[] = [];
  /** From where on names have a value of their own, by their owners; that of the whole file is `undefined`. */
  const defined = new Map<string | undefined, Map<string, number>>();
  const scopes = new Map<string, string>();
  const takers = new Map<string, Set<string>>();
  const takersOfAny = new Set<string>();
  let takings = 0;
  let groups = 0;

  function define(name: string, owner: string | undefined, from = 0): void {
    const names = defined.get(owner) ?? new Map<string, number>();
    defined.set(owner, names.set(name, Math.min(from, names.get(name) ?? from)));
  }

  const look = (within: Range, around: Surroundings, key?: string, expectation?: Expectation): void =>
    take(accesses(text, within), around, key, expectation);

  function take(
    looked: readonly Access[],
    { at, group, scope = "repository", owner = at.job, inherits = [] }: Surroundings,
    key?: string,
    expectation?: Expectation,
  ): void {
    // Of `postgres://$USER:$DB_PASSWORD@$HOST/$DB` only what says so is a credential, if anything does.
    const isToldApart = looked.length > 1 && looked.some((access) => isCredentialName(access.name));
    const wanted = key !== undefined && !isToldApart && (expectation !== undefined || isCredentialName(key));
    const owners = [owner, ...inherits, undefined];
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
      looks.push({ reference, owners, ...(key === undefined ? {} : { handedTo: key }) });
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
    look,

    /** These jobs get what stands in a part of the file, and no others but those that are told with it elsewhere. */
    taken(part: string, by: readonly string[] = []): void {
      if (takings > maxTakings) return;
      const jobsOf = takers.get(part) ?? new Set();
      takers.set(part, jobsOf);
      for (const job of by) jobsOf.add(job);
      takings += by.length;
    },

    /** Who takes over what does not count any more. */
    hasTooManyTakings: (): boolean => takings > maxTakings,

    /** What this job takes over stands in another file, and may take over any part of this one. */
    takesAny: (job: string): unknown => takersOfAny.add(job),

    /** The address under which it is kept. */
    issuance(issuance: IssuanceDraft): string {
      const address = addressOf(issuance.address, issuance.start);
      issuances.push({ ...issuance, address });
      return address;
    },

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
      if (!itself) define(name, around.owner ?? around.at.job);
    },

    /** Commands, as one text or as a list of them. */
    script(node: YamlNode, around: Surroundings, whole = node.range.start): void {
      if (node.kind === "sequence" && node.tag === undefined)
        for (const item of node.items) this.script(item, around, whole);
      if (node.kind !== "scalar" || typeof node.value !== "string") return;
      this.shell(valueRange(text, node.range), around, isFolded(text, node.range), whole);
    },

    /** `whole` is where the script begins of which this is a part. */
    shell(range: Range, around: Surroundings, folded = false, whole = range.start): void {
      const { at, group, owner = at.job, inherits = [] } = around;
      const script = `script at ${whole}`;
      const looked = accesses(text, range);
      const { found, kept, handedOn } = followOwnValues(text, range, looked, folded);
      const isOwn = (access: Access): boolean =>
        assigns !== "nowhere" && found.has(access) && !Object.hasOwn(minted, access.name);
      take(
        looked.filter((access) => !isOwn(access)),
        { ...around, inherits: [...inherits, script] },
      );
      for (const name of assigns === "nowhere" ? [] : kept) define(name, assigns === "job" ? owner : script, range.end);
      for (const name of handedOn) define(name, owner, range.end);
      const done = readScript({ text, path, folded, at, group, addressOf, start: range.start, end: range.end });
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
      const isOwn = ({ reference: { name, minted: made, start }, owners }: Look): boolean =>
        made === undefined && owners.some((owner) => (defined.get(owner)?.get(name) ?? Infinity) <= start);
      return {
        references: [
          ...references,
          ...looks
            .filter((each) => !isOwn(each) || each.handedTo === each.reference.name)
            .map(({ reference }) => ({ ...reference, scope: scopes.get(reference.name) ?? reference.scope })),
        ].toSorted((one, other) => one.start - other.start),
        signIns,
        issuances,
        slots,
        jobs,
        links,
        ...(takings > maxTakings ? {} : { takers, takersOfAny }),
      };
    },
    system,
  };
}
