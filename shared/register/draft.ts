import { Document, isScalar, stringify, YAMLMap, type Scalar } from "yaml";
import { namesOneCredential, registerKeys, type Finding, type RegisterKey } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { compareText } from "../text/compare.ts";
import { visible } from "../text/visible.ts";
import type { MatchDocument } from "./document.ts";

/** A proposed entry: what a scan saw, and a comment at each field that only a person can fill. */
export interface Draft {
  readonly id: string;
  /** A node, since plain data would lose the comments; `addIdentity` takes it as it is. */
  readonly entry: YAMLMap;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Credentials that no entry could recognise: nothing but a place tells their value apart. */
  readonly unrecognisable: number;
}

/** Paths that a comment names; the report lists all. */
const placesShown = 5;

/** What entries are drafted from. */
export type Seen = Pick<Report, "verdicts" | "identities" | "types">;

export interface DraftOptions {
  /** For these alone, whatever they are; default: all that want an entry. */
  readonly verdicts?: readonly Verdict[];
  /** Of the one entry that is drafted. */
  readonly id?: string;
  /** What is known of every entry's owners. */
  readonly owners?: NamedOwners;
  /** They stand at the register's head, as its defaults, and not in each entry. */
  readonly ownersByDefault?: boolean;
}

/** Handles. */
export interface NamedOwners {
  readonly business?: string;
  readonly steward?: string;
}

/**
 * One entry for each credential that no entry claims. Left out: what is minted for one run and needs no owner, what a
 * comment allows, and what may well be no credential. Two uses of one name become one entry, since a name is all that an
 * entry knows them by.
 */
export function draftIdentities(report: Seen, options: DraftOptions = {}): Drafts {
  const wanted = options.verdicts ?? report.verdicts.filter(wantsEntry);
  const tellsApart = options.verdicts === undefined ? isNamedOrKnown : isRecognisable;
  const [recognised, others] = [wanted.filter(tellsApart), wanted.filter((one) => !tellsApart(one))];
  const idFor = createIds(report.identities.map(({ id }) => id));
  const drafts = groupByKey(recognised)
    .map((verdicts) => ({ verdicts, wish: options.id ?? slug(verdicts) }))
    .toSorted((a, b) => compareText(a.wish, b.wish))
    .map(({ verdicts, wish }) => {
      const id = idFor(wish);
      return { id, entry: draft(id, verdicts, report, options) };
    });
  return { drafts, unrecognisable: new Set(others.map(({ credential }) => credential)).size };
}

/** Whether an entry could claim it at all; otherwise nothing but its place tells it apart. */
export const isRecognisable = ({ finding }: Verdict): boolean => registerKeys(finding).length > 0;

/** The name beside a weak secret is often just `password`: unasked, nobody is proposed as the owner of all that have it. */
const isNamedOrKnown = ({ finding }: Verdict): boolean =>
  registerKeys(finding).some(({ key }) => key !== "names" || finding.kind === "credential-use");

/** A whole register; owners that are given for all stand once, at its head. */
export function renderRegister(drafts: readonly Draft[], owners: NamedOwners = {}): string {
  const defaults = Object.keys(owners).length === 0 ? "" : stringify({ defaults: { owners } });
  const list =
    drafts.length === 0 ? "identities: []\n" : stringify({ identities: drafts.map(({ entry }) => entry) }, wide);
  return `${head}apiVersion: keyholder/v1\nkind: IdentityRegister\n${defaults}${list}`;
}

const wide = { lineWidth: 0 } as const;

const head = `# Who answers for which credential. No secret value ever stands here.
# Entries are proposed until a person has filled in what only a person knows, and set lifecycle.state to active.
`;

const wantsEntry = ({ finding, identity, lifetime, suppression }: Verdict): boolean =>
  identity.status === "unknown" &&
  namesOneCredential(finding) &&
  lifetime.class !== "short-lived" &&
  suppression?.kind !== "allowance" &&
  !(finding.kind === "credential-use" && finding.form === "federated") &&
  !(finding.kind === "exposed-secret" && finding.confidence === "low");

/** The keys of a `match:` by which an entry would recognise what was found. */
export function matchOf(findings: readonly Finding[]): MatchDocument {
  const keys = new Map<RegisterKey["key"], Set<string>>();
  for (const { key, values } of findings.flatMap(registerKeys))
    keys.set(key, new Set([...(keys.get(key) ?? []), ...values]));
  return Object.fromEntries([...keys].map(([key, values]) => [key, [...values].toSorted(compareText)]));
}

interface Group {
  readonly verdicts: Verdict[];
  readonly keys: string[];
}

/** What shares a key is one entry: two that claim the same would be ambiguous. */
function groupByKey(verdicts: readonly Verdict[]): readonly (readonly Verdict[])[] {
  const byKey = new Map<string, Group>();
  for (const verdict of verdicts) {
    // Code hosts do not tell names apart by case.
    const keys = registerKeys(verdict.finding).flatMap(({ key, values }) =>
      values.map((value) => `${key} ${key === "names" ? value.toUpperCase() : value}`),
    );
    const met = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const [largest = { verdicts: [], keys: [] }, ...others] = met.toSorted((a, b) => b.keys.length - a.keys.length);
    largest.verdicts.push(verdict);
    for (const other of others) for (const one of other.verdicts) largest.verdicts.push(one);
    for (const key of [...keys.filter((one) => !byKey.has(one)), ...others.flatMap((other) => other.keys)]) {
      largest.keys.push(key);
      byKey.set(key, largest);
    }
  }
  return [...new Set(byKey.values())].map((group) => group.verdicts);
}

function draft(
  id: string,
  verdicts: readonly Verdict[],
  { types }: Seen,
  { owners = {}, ownersByDefault = false }: DraftOptions,
): YAMLMap {
  const [first] = verdicts;
  const type = only(verdicts.map(({ finding }) => finding.type));
  const issuer = only(verdicts.map((verdict) => verdict.issuer.system));
  const suggested = only(verdicts.map(({ owner }) => owner.steward?.handle));
  const expires = only(
    verdicts.map(({ lifetime }) => (lifetime.basis === "credential" ? lifetime.expiresAt : undefined)),
  );
  const isAgent = verdicts.some(({ finding }) => finding.at?.system === "agents");
  const isHuman = type !== undefined && types[type]?.identity === "human";
  const said = ownersByDefault ? {} : owners;
  const steward = said.steward ?? suggested;
  const named = {
    ...((!ownersByDefault || owners.business === undefined) && { business: said.business ?? "" }),
    ...((!ownersByDefault || owners.steward === undefined || steward !== undefined) && { steward: steward ?? "" }),
  };
  const { document, note, ask } = commented({
    id,
    kind: isAgent ? "agent" : isHuman ? "human" : "machine",
    ...(Object.keys(named).length > 0 && { owners: named }),
    issuedBy: { issuer: issuer ?? null },
    intent: { purpose: null },
    lifecycle: { state: "proposed" },
    detection: { coverage: null },
    credentials: [
      {
        type: type ?? null,
        ttl: null,
        ...(expires !== undefined && { expires: expires.slice(0, 10) }),
        lastRotated: null,
        match: matchOf(verdicts.map(({ finding }) => finding)),
      },
    ],
  });
  document.commentBefore = ` Seen in ${placesPhrase(verdicts)}`;
  note(["kind"], " machine, human or agent; guessed");
  ask(["owners", "business"], 'who answers for it, one person such as "@dana" or dana@acme.example');
  ask(["owners", "steward"], `who looks after it${candidatesPhrase(first)}`);
  if (said.steward === undefined && steward !== undefined) note(["owners", "steward"], stewardPhrase(first));
  ask(["issuedBy", "issuer"], "the system that issued it");
  const source = first?.issuer.evidence[0]?.source;
  if (issuer !== undefined && source) note(["issuedBy", "issuer"], ` guessed from ${sources[source]}`);
  ask(["intent", "purpose"], "what it is for, in one sentence");
  note(["lifecycle", "state"], " active, once a person has confirmed this entry");
  ask(["detection", "coverage"], "full, partial or none; who would notice its abuse?");
  ask(["credentials", 0, "type"], "an id that `keyholder providers` lists");
  ask(["credentials", 0, "ttl"], "what the issuer enforces, such as 90d, or none");
  ask(["credentials", 0, "lastRotated"], "a day");
  return document;
}

/** Beside the guess of an issuer: where it comes from. */
const sources = {
  register: "the register",
  codeowners: "CODEOWNERS",
  credential: "what the credential says of itself",
  code: "the code that uses it",
  type: "its type",
} as const;

type KeyPath = readonly (string | number)[];

interface Commented {
  readonly document: YAMLMap;
  readonly note: (path: KeyPath, comment: string) => void;
  /** Beside a key that is left empty for a person; it counts as not there until then. Where quotes are due, they are there. */
  readonly ask: (path: KeyPath, what: string) => void;
}

function commented(entry: object): Commented {
  const { contents } = new Document(entry);
  const document = contents instanceof YAMLMap ? contents : new YAMLMap();
  const scalarAt = (path: KeyPath): Scalar | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node : undefined;
  };
  return {
    document,
    note(path, comment) {
      const scalar = scalarAt(path);
      if (scalar) scalar.comment = comment;
    },
    ask(path, what) {
      const scalar = scalarAt(path);
      if (scalar === undefined || (scalar.value !== null && scalar.value !== "")) return;
      scalar.comment = ` only a person knows: ${what}`;
      if (scalar.value === null) scalar.source = "";
    },
  };
}

function placesPhrase(verdicts: readonly Verdict[]): string {
  const paths = [...new Set(verdicts.map(({ finding }) => finding.path))].toSorted(compareText);
  const shown = paths.slice(0, placesShown).map(visible).join(", ");
  return paths.length > placesShown ? `${shown} and ${paths.length - placesShown} more` : shown;
}

const candidatesPhrase = (verdict: Verdict | undefined): string =>
  verdict?.owner.candidates === undefined
    ? ""
    : `; CODEOWNERS names ${verdict.owner.candidates.map(({ handle }) => visible(handle)).join(", ")}`;

function stewardPhrase(verdict: Verdict | undefined): string {
  const [evidence] = verdict?.owner.evidence ?? [];
  return evidence?.path === undefined ? " suggested" : ` suggested by ${visible(evidence.path)}`;
}

/** What all of them say; `undefined` where they differ. */
const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** `NPM_TOKEN` is `npm-token`. */
function slug(verdicts: readonly Verdict[]): string {
  const [name = verdicts[0]?.finding.type ?? ""] = verdicts
    .flatMap(({ finding }) => (finding.kind === "credential-issuance" ? finding.address : (finding.name ?? [])))
    .toSorted(compareText);
  const written = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60);
  return written.replace(/^-+|-+$/g, "") || "credential";
}

/** Gives each wish an id that nobody has: itself, or with a number behind it. */
function createIds(known: Iterable<string>): (wish: string) => string {
  const taken = new Set(known);
  const counts = new Map<string, number>();
  return (wish) => {
    let count = counts.get(wish) ?? 1;
    while (taken.has(count === 1 ? wish : `${wish}-${count}`)) count++;
    const id = count === 1 ? wish : `${wish}-${count}`;
    taken.add(id);
    counts.set(wish, count + 1);
    return id;
  };
}
