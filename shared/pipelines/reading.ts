import { computedName, everySecret } from "../model/finding.ts";
import type { CredentialUse, FederatedAlternative, PipelinePlace } from "../model/finding.ts";
import { storedNameId } from "../model/link.ts";
import type { ChainNode } from "../model/link.ts";
import type { Problem } from "../model/problem.ts";
import type {
  Grant,
  IssuanceDraft,
  LinkDraft,
  PartDraft,
  PipelineReading,
  RemedyDraft,
  Slot,
  UseDraft,
} from "../model/scan.ts";
import type { Range, Span } from "../model/source.ts";
import { alternativeTo, expectationOf, isCredentialName, isPlainName } from "./known-names.ts";
import type { Expectation } from "./known-names.ts";

/** Every name of a file's own variables reaches every job, so that a hostile file could ask for millions. */
const maxLinks = 20_000;

/** A credential that the pipeline system itself makes for each run. */
export interface Minted {
  readonly provider: string;
  /** Absent where no type is known. */
  readonly type?: string;
}

/** A place as a reader tells it. */
export interface ReadPlace extends PipelinePlace {
  /** What jobs may take over or lie in, by which {@link Seen.takers} knows them. Absent outside of a job: every job gets it. */
  readonly part?: string;
}

/** A stored name that a pipeline looks at. */
export interface Reference extends Range {
  readonly name: string;
  /** `repository`; `run`, minted for the run; `context:<name>`, ... */
  readonly scope: string;
  readonly at: ReadPlace;
  /** Id and secret that stand in one group are one credential: a step, a job's variables, the file's variables. */
  readonly group: number;
  /** What receives it is known to take; absent inside a script. */
  readonly expectation?: Expectation;
  /** The short-lived form in this very place; else the type's own is named. */
  readonly alternative?: FederatedAlternative;
  readonly minted?: Minted;
  /** How this very place could do without. */
  readonly remedy?: RemedyDraft;
}

/** A place that signs in with the job's own identity. */
export interface SignIn extends Range {
  readonly name: string;
  readonly at: ReadPlace;
  /** Who takes the token; absent where the file does not say. */
  readonly provider?: string;
  /** Absent: the job's own OpenID Connect token. */
  readonly type?: string;
}

export interface Job {
  readonly name: string;
  readonly key: Span;
  readonly environment?: string;
}

/** What a reader saw in one file, before ids meet their secrets and names that are no credentials are set aside. */
export interface Seen {
  readonly references: readonly Reference[];
  readonly signIns: readonly SignIn[];
  readonly issuances: readonly IssuanceDraft[];
  readonly slots: readonly Slot[];
  readonly jobs: readonly Job[];
  /** Beside those from names to jobs and from jobs to environments, which follow from the rest. */
  readonly links: readonly LinkDraft[];
  /** Which jobs get what stands in a part of the file. One that is not here may go to any of them. */
  readonly takers?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Jobs that take over what another file says, and with it any part. */
  readonly takersOfAny?: ReadonlySet<string>;
  readonly grants?: readonly Grant[];
}

export const nothingSeen: Seen = { references: [], signIns: [], issuances: [], slots: [], jobs: [], links: [] };

export const emptyReading: PipelineReading = {
  uses: [],
  issuances: [],
  slots: [],
  links: [],
  notCredentials: [],
  problems: [],
};

/** Puts together what a reader saw of one file, everything in the order of the text. */
export function assembleReading(path: string, seen: Seen, problems: readonly Problem[]): PipelineReading {
  const plain: Reference[] = [];
  const known: Reference[] = [];
  for (const reference of seen.references) (isPlainReference(reference) ? plain : known).push(reference);
  const uses = [...usesOf(known), ...seen.signIns.map(signInUse)].toSorted(byPlace);
  const links = chainOf(path, uses, seen);
  return {
    uses: withoutRepeats(uses).map(withoutPart),
    issuances: seen.issuances.toSorted(byPlace).map(withoutPart),
    slots: [...new Map(seen.slots.map((slot) => [`${slot.start} ${slot.end}`, withoutPart(slot)])).values()],
    links,
    notCredentials: [...new Set(plain.map(({ name }) => name))].toSorted(),
    ...(seen.grants && { grants: seen.grants }),
    problems:
      links.length < maxLinks
        ? problems
        : [...problems, { code: "too-many-links", path, severity: "error", detail: { max: maxLinks } }],
  };
}

/** What two readings of one file say together; the problems of the first alone. */
export function mergeReadings(one: PipelineReading, other: PipelineReading): PipelineReading {
  return {
    uses: [...one.uses, ...other.uses].toSorted(byPlace),
    issuances: [...one.issuances, ...other.issuances].toSorted(byPlace),
    slots: [...one.slots, ...other.slots],
    links: [...one.links, ...other.links],
    notCredentials: [...new Set([...one.notCredentials, ...other.notCredentials])].toSorted(),
    problems: one.problems,
  };
}

export const jobId = (path: string, job: string): string => `${path}#${job}`;

/** Whether a stored name holds no credential: what receives it says so, or the name itself does. */
export function isPlainReference({ name, expectation, minted }: Reference): boolean {
  // What receives it does not make it harmless: a credential handed to an input for user names is still one.
  if (minted !== undefined || expectationOf(name) !== undefined || isCredentialName(name)) return false;
  return expectation === undefined ? isPlainName(name) : expectation.role === "none";
}

/** Parts have told the links all that they know. */
function withoutPart<Placed extends { readonly at?: ReadPlace }>(placed: Placed): Placed {
  if (placed.at?.part === undefined) return placed;
  const { part: _, ...at } = placed.at;
  return { ...placed, at };
}

/** An anchor's value stands in one place, however many jobs get it by its aliases; the links name all of them. */
function withoutRepeats(uses: readonly UseDraft[]): readonly UseDraft[] {
  if (uses.every(({ start }, index) => start !== uses[index + 1]?.start)) return uses;
  return [...new Map(uses.toReversed().map((use) => [placeOf(use), use])).values()].toReversed();
}

const placeOf = ({ start, end, name, scope, form, at: { environment, grants } }: UseDraft): string =>
  [start, end, name, scope, form, environment, grants].join("\n");

const byPlace = (one: Range, other: Range): number => one.start - other.start || one.end - other.end;

/** A reference with what is known of the credential behind it. */
interface Known extends Reference {
  readonly is: Expectation;
}

/** One use for each reference; an id and its secret in one group are one use with parts. */
function usesOf(references: readonly Reference[]): readonly UseDraft[] {
  return groupParts(references.map((reference): Known => ({ ...reference, is: expectationFor(reference) }))).map(useOf);
}

function signInUse({ name, provider, type = "oidc-federation", at, start, end }: SignIn): UseDraft {
  return {
    kind: "credential-use",
    type,
    ...(provider === undefined ? {} : { provider }),
    name,
    scope: "run",
    form: "federated",
    at,
    start,
    end,
  };
}

function expectationFor({ name, expectation, minted }: Reference): Expectation {
  if (minted !== undefined) return { role: "token" };
  return expectation?.type === undefined ? (expectationOf(name) ?? expectation ?? { role: "token" }) : expectation;
}

/**
 * The first id goes with the first secret of its group and type, the second with the second, and so do session tokens.
 * What finds no partner stands alone.
 *
 *     id A, secret A, id B, secret B     [A, A] [B, B]
 *     id A, secret A, session A          [A, A, A]
 *     id A                               [A]
 */
function groupParts(references: readonly Known[]): readonly (readonly Known[])[] {
  const credentials = new Map<string, Known[]>();
  const seen = new Map<string, number>();
  for (const [index, reference] of references.entries()) {
    const { role, type } = reference.is;
    const place = `${reference.group} ${type ?? ""}`;
    const ordinal = seen.get(`${place} ${role}`) ?? 0;
    seen.set(`${place} ${role}`, ordinal + 1);
    const key = role === "token" ? `token ${index}` : `${place} ${ordinal}`;
    const partners = credentials.get(key);
    if (partners === undefined) credentials.set(key, [reference]);
    else partners.push(reference);
  }
  return [...credentials.values()];
}

function useOf(group: readonly Known[]): UseDraft {
  const main = group.find(({ is }) => is.role === "secret") ?? group[0];
  if (main === undefined) throw new Error("A group has at least one reference");
  const parts: readonly PartDraft[] = group.map(({ is, name, start, end }) => ({ role: is.role, name, start, end }));
  return {
    kind: "credential-use",
    name: main.name,
    at: main.at,
    start: main.start,
    end: main.end,
    ...(group.length > 1 ? { parts } : {}),
    ...(main.remedy === undefined ? {} : { remedies: [main.remedy] }),
    ...standing(main),
  };
}

function standing({
  scope,
  is,
  at,
  alternative = alternativeTo(is.type, at.system),
  minted,
}: Known): Pick<CredentialUse, "scope" | "form" | "type" | "provider" | "alternative"> {
  if (minted !== undefined) return { scope: "run", form: "federated", ...minted };
  return {
    scope,
    form: "stored",
    ...(is.type === undefined ? {} : { type: is.type }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}

/**
 * How stored names reach jobs, and jobs environments.
 *
 *     repository/NPM_TOKEN -> release.yml#publish -> production     a stored name
 *     release.yml#publish -> run/deploy                             minted for the run: the job issues it
 *     release.yml#rotate -> aws iam create-access-key               minted to stay: likewise
 *
 * A name in the file's own variables reaches every job, one in a part of the file those that take it over.
 */
function chainOf(
  path: string,
  uses: readonly UseDraft[],
  { jobs, issuances, links: others, takers, takersOfAny = new Set() }: Seen,
): readonly LinkDraft[] {
  const links = new Map<string, LinkDraft>();
  const nodes = new Map(jobs.map((job) => [job.name, jobNode(path, job)]));
  const everyJob = [...nodes.values()];
  /** What a name or an issuance at a place is linked to already, so that each costs once what it reaches. */
  const linked = new Set<string>();

  function add(link: LinkDraft): void {
    const { from, to } = link;
    const key = `${from.kind} ${from.id} ${to.kind} ${to.id}`;
    if (links.size < maxLinks && !links.has(key)) links.set(key, link);
  }

  function jobsAt(id: string, { job, part }: ReadPlace): readonly ChainNode[] {
    const key = [id, job, part].join("\n");
    if (links.size === maxLinks || linked.has(key)) return [];
    linked.add(key);
    const taking = part === undefined ? undefined : takers?.get(part);
    if (job === undefined && taking === undefined) return everyJob;
    const given = job === undefined ? takersOfAny : [job];
    return [...new Set([...given, ...(taking ?? [])])].map((name) => nodes.get(name) ?? jobOf(path, name));
  }

  for (const use of uses) {
    for (const { name, range } of storedNames(use)) {
      const stored: ChainNode = { kind: "stored-name", id: storedNameId(use.at.system, use.scope, name) };
      for (const job of jobsAt(`${use.form} ${stored.id}`, use.at))
        add(use.form === "federated" ? { from: job, to: stored, range } : { from: stored, to: job, range });
    }
  }
  for (const { address, at } of issuances)
    for (const job of jobsAt(address, at)) add({ from: job, to: { kind: "resource", id: address } });
  for (const job of jobs) {
    const node = nodes.get(job.name);
    if (node !== undefined && job.environment !== undefined)
      add({ from: node, to: { kind: "environment", id: job.environment } });
  }
  others.forEach(add);
  return [...links.values()];
}

/** Names that stand for all or for an unknown one are no station of a chain. */
function storedNames({ parts, ...use }: UseDraft): readonly { readonly name: string; readonly range: Range }[] {
  return (parts ?? [use]).flatMap(({ name, start, end }) =>
    name === undefined || name === everySecret || name === computedName ? [] : { name, range: { start, end } },
  );
}

const jobOf = (path: string, name: string): ChainNode => ({ kind: "job", id: jobId(path, name) });

function jobNode(path: string, { name, key }: Job): ChainNode {
  return { ...jobOf(path, name), place: { path, start: key.start, end: key.end } };
}
