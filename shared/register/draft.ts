import { stringify, type YAMLMap } from "yaml";
import { namesOneCredential, registerKeys, type Finding, type RegisterKey } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { compareText } from "../text/compare.ts";
import { visible } from "../text/visible.ts";
import type { MatchDocument } from "./document.ts";
import { registerOpening } from "./edit.ts";
import { createIds, slug } from "./ids.ts";
import { proposeEntry } from "./proposal.ts";

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
    .map((verdicts) => ({ verdicts, wish: options.id ?? wishFor(verdicts) }))
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
const isNamedOrKnown = (verdict: Verdict): boolean => isRecognisable(verdict) && namedOnly(verdict).length === 0;

/** Names that say more than an entry could mean, where they are all that it could know an exposed secret by. */
export function namedOnly({ finding }: Verdict): readonly string[] {
  const keys = registerKeys(finding);
  const isWeak = finding.kind !== "credential-use" && keys.every(({ key }) => key === "names");
  return isWeak ? keys.flatMap(({ values }) => values) : [];
}

/** A whole register; owners that are given for all stand once, at its head. */
export function renderRegister(drafts: readonly Draft[], owners: NamedOwners = {}): string {
  const defaults = Object.keys(owners).length === 0 ? "" : stringify({ defaults: { owners } });
  const list =
    drafts.length === 0 ? "identities: []\n" : stringify({ identities: drafts.map(({ entry }) => entry) }, wide);
  return `${head}${registerOpening}${defaults}${list}`;
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
  const source = first?.issuer.evidence[0]?.source;
  const stewardNote =
    steward === undefined ? candidatesPhrase(first) : said.steward === undefined && stewardPhrase(first);
  return proposeEntry({
    origin: `Seen in ${placesPhrase(verdicts)}`,
    id,
    kind: isAgent ? "agent" : isHuman ? "human" : "machine",
    owners: named,
    issuer: issuer ?? null,
    credentials: [
      {
        type: type ?? null,
        ttl: null,
        ...(expires !== undefined && { expires: expires.slice(0, 10) }),
        lastRotated: null,
        match: matchOf(verdicts.map(({ finding }) => finding)),
      },
    ],
    notes: {
      ...(stewardNote && { steward: stewardNote }),
      ...(source && { issuer: `guessed from ${sources[source]}` }),
    },
  });
}

/** Beside the guess of an issuer: where it comes from. */
const sources = {
  register: "the register",
  codeowners: "CODEOWNERS",
  credential: "what the credential says of itself",
  code: "the code that uses it",
  type: "its type",
} as const;

function placesPhrase(verdicts: readonly Verdict[]): string {
  const paths = [...new Set(verdicts.map(({ finding }) => finding.path))].toSorted(compareText);
  const shown = paths.slice(0, placesShown).map(visible).join(", ");
  return paths.length > placesShown ? `${shown} and ${paths.length - placesShown} more` : shown;
}

const candidatesPhrase = (verdict: Verdict | undefined): string | undefined =>
  verdict?.owner.candidates === undefined
    ? undefined
    : `CODEOWNERS names ${verdict.owner.candidates.map(({ handle }) => visible(handle)).join(", ")}`;

function stewardPhrase(verdict: Verdict | undefined): string {
  const [evidence] = verdict?.owner.evidence ?? [];
  return evidence?.path === undefined ? "suggested" : `suggested by ${visible(evidence.path)}`;
}

/** What all of them say; `undefined` where they differ. */
const only = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** What an entry for a credential would be called. */
function wishFor(verdicts: readonly Verdict[]): string {
  const [name = verdicts[0]?.finding.type ?? ""] = verdicts
    .flatMap(({ finding }) => (finding.kind === "credential-issuance" ? finding.address : (finding.name ?? [])))
    .toSorted(compareText);
  return slug(name);
}
