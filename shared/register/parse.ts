import type {
  CredentialMatch,
  Identity,
  Owner,
  Owners,
  Register,
  RegisteredCredential,
  RegisterPlace,
  Rotation,
} from "../model/identity.ts";
import type { Import } from "../model/import.ts";
import type { Problem } from "../model/problem.ts";
import type { CredentialType } from "../model/provider.ts";
import type { Conceal, SourceFile } from "../model/source.ts";
import { longestDuration, parseDuration } from "../text/durations.ts";
import type { ImportDocument } from "../text/import-source.ts";
import { limitProblems } from "../text/problems.ts";
import { readShape } from "../text/shape.ts";
import type { Schema } from "../text/shape.ts";
import type {
  CredentialDocument,
  IdentityDocument,
  ImportedDocument,
  MatchDocument,
  OwnerDocument,
  OwnersDocument,
  RegisterDocument,
} from "./document.ts";
import schema from "./register.schema.json" with { type: "json" };

export interface RegisterReading {
  /** Absent when the file as a whole is no register. */
  readonly register?: Register;
  readonly problems: readonly Problem[];
}

export interface RegisterOptions {
  /** By id; with them, a lifetime the issuer cannot enforce is noticed. */
  readonly types?: ReadonlyMap<string, CredentialType>;
  /** Whether a team may answer for a credential; false unless the policy says so. */
  readonly teamsMayOwn?: boolean;
  /** It is another repository's, whose entries say in which repositories their names count. */
  readonly foreign?: true;
  /** What somebody typed into the register by mistake must not be printed with it. */
  readonly conceal?: Conceal;
}

/** Characters of a register that is still read. */
export const maxRegisterLength = 10_000_000;

/** How an owner is written, in words for people. */
export const ownerForms = schema.$defs.handle.title;

const handle = new RegExp(schema.$defs.handle.pattern, "u");

/** Whether a text can stand for an owner. */
export const isHandle = (text: string): boolean => handle.test(text);

/** Reads `.keyholder/register.yml`. An entry that breaks the schema is left out and is a problem; the others count. */
export function parseRegister(file: SourceFile, options: RegisterOptions = {}): RegisterReading {
  if (file.text.length > maxRegisterLength) {
    return {
      problems: [
        { code: "register-too-large", path: file.path, severity: "error", detail: { max: maxRegisterLength } },
      ],
    };
  }
  const shaped = readShape<RegisterDocument>(file, schema satisfies Schema, options.conceal);
  const document = shaped.value;
  const problems = shaped.problems.map(asOwnerProblem);
  if (document === undefined) return { problems: limitProblems(problems, file.path) };

  const placeOf = (value: object, key?: string): RegisterPlace => ({ path: file.path, ...shaped.placeOf(value, key) });
  const report = (
    code: string,
    severity: Problem["severity"],
    at: RegisterPlace,
    detail?: NonNullable<Problem["detail"]>,
  ): void => {
    problems.push({ code, ...at, severity, ...(detail && { detail }) });
  };

  /** Days; `undefined` where nothing is said, and where it is too long to reckon with. */
  function readDuration<K extends string>(object: Readonly<Partial<Record<K, string>>>, key: K): number | undefined {
    const written = object[key];
    const days = written === undefined ? undefined : parseDuration(written);
    if (days === undefined && written !== undefined)
      report("bad-format", "error", placeOf(object, key), { key, expected: longestDuration });
    return days;
  }

  function readOwners(owners: OwnersDocument): Owners {
    const business = owners.business === undefined ? undefined : readOwner(owners.business);
    const steward = owners.steward === undefined ? undefined : readOwner(owners.steward);
    const isPerson = options.teamsMayOwn === true || business?.kind === "person" || business?.kind === "email";
    if (business !== undefined && !isPerson)
      report("business-owner-not-a-person", "warning", placeOf(owners, "business"));
    return said({ business: isPerson ? business : undefined, steward });
  }

  // What it would say is missing; as none leads further, none leads in a circle.
  if (options.foreign) for (const entry of document.imports ?? []) report("import-nested", "error", placeOf(entry));

  const { defaults = {} } = document;
  const defaultOwners = defaults.owners === undefined ? {} : readOwners(defaults.owners);

  function readIdentity(entry: IdentityDocument): Identity {
    const { id, kind = "machine", category, environment, issuedBy, blastRadius, chain, autonomy } = entry;
    const { usedBy = [], intent = {}, lifecycle, detection, credentials = [] } = entry;
    const own = entry.owners === undefined ? {} : readOwners(entry.owners);
    const business = entry.owners?.business === undefined ? defaultOwners.business : own.business;
    const steward = own.steward ?? defaultOwners.steward;
    const owners = said({ business, steward });
    return {
      ...said({ category, environment, issuedBy, blastRadius, chain, autonomy, purpose: intent.purpose }),
      id,
      kind,
      owners,
      ownersByDefault: business !== own.business || steward !== own.steward,
      usedBy,
      privileges: intent.privileges ?? [],
      reach: intent.reach ?? [],
      lifecycle: { state: "active", ...lifecycle },
      detection: { coverage: "unknown", sources: [], ...detection },
      accountability: { ...defaults.accountability, ...entry.accountability },
      credentials: unique(
        credentials.map((credential) => readCredential(credential, id)),
        problems,
      ),
      ...(options.foreign && { foreign: true }),
      place: placeOf(entry),
    };
  }

  function readCredential(entry: CredentialDocument, identity: string): RegisteredCredential {
    const { id = identity, type, rotation, storage = [], match = {}, containment, imported } = entry;
    const unlimited = type !== undefined && options.types?.get(type)?.lifetime.expires === "never";
    const ttl = readTtl(entry) ?? (imported && readTtl(imported));
    const { expires, ...days } = readDays(entry);
    const refuse = (key: "ttl" | "expires"): void =>
      report("ttl-on-unlimited-type", "warning", placeOf(entry, key), { key });
    if (unlimited && typeof ttl === "number") refuse("ttl");
    if (unlimited && expires !== undefined) refuse("expires");
    return {
      ...days,
      ...said({
        type,
        expires: unlimited ? undefined : expires,
        ttl: unlimited && typeof ttl === "number" ? undefined : ttl,
        rotation: rotation === undefined ? undefined : readRotation(rotation),
        containment: containment === undefined ? undefined : { evidence: [], ...containment },
        imported: imported && readImported(imported),
      }),
      id,
      storage,
      match: readMatch(match),
      ...(options.foreign && { foreign: true }),
      place: placeOf(entry),
    };
  }

  const readTtl = (entry: Pick<CredentialDocument, "ttl">): RegisteredCredential["ttl"] =>
    entry.ttl === "none" || entry.ttl === "unknown" ? entry.ttl : readDuration(entry, "ttl");

  function readRotation(entry: NonNullable<CredentialDocument["rotation"]>): Rotation {
    const { every: _, ...rotation } = entry;
    return { ...said({ everyDays: readDuration(entry, "every") }), ...rotation };
  }

  /**
   * What its issuer lists stands in for what no person says, where it does not contradict what one does. Of two days in
   * the wrong order one is wrong, and nobody here can tell which: neither counts.
   */
  function readDays(entry: CredentialDocument): Pick<RegisteredCredential, DayKey> {
    const listed = entry.imported;
    const dayOf = (key: DayKey): string | undefined =>
      entry[key] ?? (listed && isInOrder({ ...daysOf(entry), [key]: listed[key] }, key) ? listed[key] : undefined);
    const doubted = new Set<DayKey>();
    for (const [earlier, later] of orderOfDays) {
      const [from, to] = [dayOf(earlier), dayOf(later)];
      if (from === undefined || to === undefined || from <= to) continue;
      report("days-contradict", "warning", placeOf(entry, later), { earlier, later });
      doubted.add(earlier).add(later);
    }
    const believed = (key: DayKey): string | undefined => (doubted.has(key) ? undefined : dayOf(key));
    return said({
      issuedAt: believed("issuedAt"),
      lastRotated: believed("lastRotated"),
      expires: believed("expires"),
    });
  }

  function readMatch(match: MatchDocument): CredentialMatch {
    const { fingerprints = [], keyIds = [], jwt = [], names = [], repos = [], accounts = [], paths = [] } = match;
    if (fingerprints.some(namesAPlace)) report("place-fingerprint-refused", "error", placeOf(match, "fingerprints"));
    const isNowhere = options.foreign === true && repos.length === 0 && names.length + paths.length > 0;
    if (isNowhere) report("import-without-repos", "warning", placeOf(match));
    return {
      fingerprints: fingerprints.filter((fingerprint) => !namesAPlace(fingerprint)),
      keyIds,
      subjects: [
        ...jwt.map(({ iss, sub, aud }) => said({ issuer: iss, subject: sub, audience: aud })),
        ...(match.subjects ?? []).map((subject) => ({ subject })),
      ],
      names: isNowhere ? [] : names,
      repos,
      accounts,
      paths: isNowhere ? [] : paths,
    };
  }

  function readImport(entry: ImportDocument): Import {
    const { repo, path, ref, sha256 } = entry;
    return { repo, path, ref, ...said({ sha256, maxAgeDays: readDuration(entry, "maxAge") }), place: placeOf(entry) };
  }

  const imports = options.foreign ? [] : (document.imports ?? []).map(readImport);
  const identities = unique((document.identities ?? []).map(readIdentity), problems);
  const pipelines = (document.pipelines ?? []).map((pipeline) => ({ oidcSubjects: [], ...pipeline }));
  const { accountability } = defaults;
  const register = {
    ...said({ accountability }),
    path: file.path,
    identities,
    issuers: document.issuers ?? [],
    pipelines,
    imports,
  };
  return { register, problems: limitProblems(problems, file.path) };
}

const readImported = ({ from, on, of, as, status, lastUsed }: ImportedDocument): RegisteredCredential["imported"] =>
  said({ from, on, of, as, status, lastUsed });

type DayKey = "issuedAt" | "lastRotated" | "expires";

const orderOfDays = [
  ["issuedAt", "lastRotated"],
  ["issuedAt", "expires"],
  ["lastRotated", "expires"],
] as const satisfies readonly (readonly [DayKey, DayKey])[];

const daysOf = ({ issuedAt, lastRotated, expires }: CredentialDocument) => ({ issuedAt, lastRotated, expires });

const isInOrder = (days: Readonly<Record<DayKey, string | undefined>>, key: DayKey): boolean =>
  orderOfDays
    .filter((pair) => pair[0] === key || pair[1] === key)
    .every(([earlier, later]) => (days[earlier] ?? "") <= (days[later] ?? "9999-12-31"));

function readOwner(owner: OwnerDocument): Owner {
  const { handle, name } = typeof owner === "string" ? { handle: owner } : { name: undefined, ...owner };
  return { kind: ownerKind(handle), handle, ...said({ name }) };
}

/** `@org/team` and Backstage's `group:` are teams: https://backstage.io/docs/features/software-catalog/references */
function ownerKind(handle: string): Owner["kind"] {
  if (handle.startsWith("@")) return handle.includes("/") ? "team" : "person";
  if (handle.startsWith("group:")) return "team";
  return handle.startsWith("user:") ? "person" : "email";
}

/** A p1 fingerprint says where something stands, so whatever stands there next would inherit the owner. */
function namesAPlace(fingerprint: string): boolean {
  return fingerprint.startsWith("p1:");
}

/** Several business owners are none: a list where one person is due is told as what it means. */
function asOwnerProblem(problem: Problem): Problem {
  if (problem.code !== "wrong-type" || problem.detail?.["key"] !== "business") return problem;
  const { detail: _, ...rest } = problem;
  return { ...rest, code: "business-owner-not-a-person", severity: "warning" };
}

function unique<T extends { readonly id: string; readonly place: RegisterPlace }>(
  entries: readonly T[],
  problems: Problem[],
): readonly T[] {
  const known = new Map<string, T>();
  for (const entry of entries) {
    const first = known.get(entry.id);
    if (first === undefined) known.set(entry.id, entry);
    else
      problems.push({
        code: "duplicate-id",
        ...entry.place,
        severity: "error",
        detail: { firstLine: first.place.line },
      });
  }
  return [...known.values()];
}

type Said<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that say nothing. */
function said<T extends object>(fields: T): Said<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Said<T>;
}
