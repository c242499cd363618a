import { Document, isScalar, stringify, YAMLMap, type Scalar } from "yaml";
import { namesOneCredential, type Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { compareText } from "../text/compare.ts";
import { visible } from "../text/visible.ts";

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
export function draftIdentities(report: Report, options: DraftOptions = {}): Drafts {
  const wanted = options.verdicts ?? report.verdicts.filter(wantsEntry);
  const [recognised, others] = [wanted.filter(isRecognisable), wanted.filter((one) => !isRecognisable(one))];
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

const isRecognisable = ({ finding }: Verdict): boolean => namesOneCredential(finding) && keysOf(finding).length > 0;

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

/** By what an entry recognises it: `names` a stored one, `fingerprints` and `keyIds` one whose value is there. */
function keysOf(finding: Finding): readonly (readonly [keyof Keys, string])[] {
  if (finding.kind === "credential-use")
    return [...new Set([finding.name, ...(finding.parts ?? []).flatMap(({ name = [] }) => name)])].map(
      (name) => ["names", name] as const,
    );
  const keyIds = finding.kind === "exposed-secret" ? (finding.facts.keyIds ?? []) : [];
  const [fingerprint] = finding.fingerprints;
  return [
    ...(fingerprint.startsWith("p1:") ? [] : [["fingerprints", fingerprint] as const]),
    ...keyIds.map((keyId) => ["keyIds", keyId] as const),
  ];
}

interface Keys {
  readonly names: readonly string[];
  readonly fingerprints: readonly string[];
  readonly keyIds: readonly string[];
}

/** The keys of a `match:` by which an entry would recognise a finding; none when nothing but its place tells it apart. */
export function matchOf(findings: readonly Finding[]): Partial<Keys> {
  const keys = new Map<keyof Keys, Set<string>>();
  for (const [kind, key] of findings.flatMap(keysOf)) keys.set(kind, (keys.get(kind) ?? new Set()).add(key));
  return Object.fromEntries([...keys].map(([kind, found]) => [kind, [...found].toSorted(compareText)]));
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
    const keys = keysOf(verdict.finding).map(([kind, key]) => `${kind} ${kind === "names" ? key.toUpperCase() : key}`);
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
  { types }: Report,
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
    ...((!ownersByDefault || owners.business === undefined) && { business: said.business ?? null }),
    ...((!ownersByDefault || owners.steward === undefined || steward !== undefined) && { steward: steward ?? null }),
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
  /** Beside a key that is left empty for a person; it counts as not there until then. */
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
      if (scalar?.value !== null) return;
      scalar.comment = ` only a person knows: ${what}`;
      scalar.source = "";
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
