import type { Evidence } from "../model/attribution.ts";
import type { Claim, RegisterIndex } from "../model/context.ts";
import type { Finding } from "../model/finding.ts";
import type { Identity, Register, RegisteredCredential } from "../model/identity.ts";
import { environmentsOf } from "../text/environments.ts";
import { indexGlobs } from "../text/glob-index.ts";
import { compileGlob, compileGlobs, compileWildcard, normalizeGlob } from "../text/globs.ts";
import { SubjectIndex } from "./subjects.ts";

interface Entry {
  readonly identity: Identity;
  readonly credential: RegisteredCredential;
  /** Environments the entry says it belongs to. */
  readonly environments: readonly string[];
  readonly matchesPath: (path: string) => boolean;
  /** The entry's claim by a key: one value for every finding that it claims so. */
  readonly claims: Map<Key, Claim>;
}

const none: readonly Claim[] = [];

const isForeign = ({ credential }: Entry): boolean => credential.foreign === true;

/** The keys of `Evidence`, the strongest first; a key's place in the list is its tier. */
const keys = ["fingerprint", "key-id", "subject", "name", "account", "path"] as const;
type Key = (typeof keys)[number];

/** Those that own. */
const claimingKeys = ["fingerprint", "key-id", "subject", "name"] as const;

/**
 * Makes a register searchable. `repository` is `owner/name`; without it, an entry for certain repositories counts here
 * as well, since it stands in this repository's own register. Suspended, revoked and retired identities still claim.
 */
export function indexRegister(register: Register, repository?: string): RegisterIndex {
  const fingerprints = new Map<string, Entry[]>();
  const keyIds = new Map<string, Entry[]>();
  const names = new Map<string, Entry[]>();
  const accounts = new Map<string, Entry[]>();
  const subjects = new SubjectIndex<Entry>();
  const entries = register.identities.flatMap((identity) =>
    identity.credentials.map((credential) => createEntry(identity, credential)),
  );

  /** Without a repository's name, nobody can say that another's register means this one. */
  function countsHere({ credential: { match, foreign } }: Entry): boolean {
    return repository === undefined ? !foreign : countsIn(match.repos, repository);
  }

  const importing = entries.some(isForeign);

  for (const entry of entries) {
    const { match } = entry.credential;
    for (const fingerprint of match.fingerprints) add(fingerprints, fingerprint, entry);
    for (const keyId of match.keyIds) add(keyIds, keyId, entry);
    for (const pattern of match.subjects) subjects.add(pattern, entry);
    for (const account of match.accounts) add(accounts, account, entry);
    if (countsHere(entry)) for (const name of match.names) add(names, nameKey(name), entry);
  }
  const candidatesFor = indexGlobs(
    entries
      .filter(countsHere)
      .flatMap((entry) => entry.credential.match.paths.map((glob) => ({ globs: [normalizeGlob(glob)], value: entry }))),
    compileGlob,
  );

  const searches: Readonly<Record<Key, (finding: Finding) => readonly Entry[]>> = {
    fingerprint: (finding) => finding.fingerprints.flatMap((fingerprint) => fingerprints.get(fingerprint) ?? []),
    "key-id": (finding) => factsOf(finding)?.keyIds?.flatMap((keyId) => keyIds.get(keyId) ?? []) ?? [],
    subject: (finding) => factsOf(finding)?.subjects?.flatMap((subject) => subjects.find(subject)) ?? [],
    name: (finding) => {
      const named = namesOf(finding).flatMap((name) => names.get(nameKey(name)) ?? []);
      const foreign = named.filter(isForeign);
      // An entry here that fits better does not take a credential from another repository's register.
      if (foreign.length === 0) return mostSpecific(named, finding);
      const own = named.filter((entry) => !isForeign(entry));
      return [...mostSpecific(foreign, finding), ...mostSpecific(own, finding)];
    },
    account: (finding) => {
      const account = factsOf(finding)?.account;
      const claims = account === undefined ? [] : (accounts.get(account) ?? []);
      return claims.filter(({ credential }) => credential.type === undefined || credential.type === finding.type);
    },
    path: ({ path }) =>
      candidatesFor(path)
        .filter(({ matches }) => matches(path))
        .map(({ value }) => value),
  };

  function search(key: Key, finding: Finding): readonly Claim[] {
    const found = searches[key](finding);
    const [first, ...others] = found;
    if (!first) return none;
    return others.length === 0 ? [claimOf(first, key)] : [...new Set(found)].map((entry) => claimOf(entry, key));
  }

  return {
    register,
    claims(finding) {
      let own = none;
      for (const key of claimingKeys) {
        const found = search(key, finding);
        const decides = !importing || found.some(({ credential }) => credential.foreign);
        if (found.length > 0 && decides) return own.length === 0 ? found : [...own, ...found];
        // Nor does a stronger key: what another register claims by a weaker one stays claimed.
        if (own.length === 0) own = found;
      }
      return own;
    },
    hints: (finding) => {
      const [byAccount, byPath] = [search("account", finding), search("path", finding)];
      return byAccount.length + byPath.length === 0 ? none : [...byAccount, ...byPath];
    },
  };
}

function createEntry(identity: Identity, credential: RegisteredCredential): Entry {
  const { paths } = credential.match;
  let matchesPath: ((path: string) => boolean) | undefined;
  return {
    identity,
    credential,
    environments: environmentsOf(identity, credential),
    matchesPath: (path) => (matchesPath ??= compileGlobs(paths))(path),
    claims: new Map(),
  };
}

/**
 * Of entries with one name, those that fit the finding's path and environment best; what fits alike stays together. Where
 * each names another place, none fits better than the other, and all of them stay.
 */
function mostSpecific(entries: readonly Entry[], finding: Finding): readonly Entry[] {
  if (entries.length < 2) return entries;
  const environment = finding.kind === "exposed-secret" ? undefined : finding.at.environment;
  const scored = entries.map((entry) => {
    const path = fit(entry.credential.match.paths.length > 0, () => entry.matchesPath(finding.path));
    const place = fit(entry.environments.length > 0 && environment !== undefined, () =>
      entry.environments.some((known) => known === environment),
    );
    return { entry, score: Math.min(path, place) < 0 ? -1 : path + place };
  });
  const best = scored.reduce((highest, { score }) => Math.max(highest, score), -1);
  return scored.filter(({ score }) => score === best).map(({ entry }) => entry);
}

/** An entry that names another place fits worse than one that names none. */
function fit(isNamed: boolean, matches: () => boolean): number {
  if (!isNamed) return 0;
  return matches() ? 1 : -1;
}

function countsIn(repos: readonly string[], repository: string): boolean {
  return repos.length === 0 || repos.some((repo) => compileWildcard(repo.toLowerCase())(repository.toLowerCase()));
}

function factsOf(finding: Finding) {
  return finding.kind === "exposed-secret" ? finding.facts : undefined;
}

function namesOf(finding: Finding): readonly string[] {
  return [finding.name, ...(finding.parts ?? []).map((part) => part.name)].filter((name) => name !== undefined);
}

/** Code hosts do not tell names apart by case. */
function nameKey(name: string): string {
  return name.toUpperCase();
}

function claimOf({ identity, credential, claims }: Entry, key: Key): Claim {
  let claim = claims.get(key);
  if (!claim) {
    claim = { identity, credential, evidence: evidenceOf(identity, credential, key) };
    claims.set(key, claim);
  }
  return claim;
}

function evidenceOf(identity: Identity, credential: RegisteredCredential, key: Key): Evidence {
  const { path, line } = credential.place;
  const byDefault = identity.ownersByDefault ? { byDefault: true } : {};
  return { source: "register", path, line, key, tier: keys.indexOf(key) + 1, ...byDefault };
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
