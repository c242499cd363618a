import type { Identity, LifecycleState, Owner, Register, RegisteredCredential } from "../model/identity.ts";
import type { Problem } from "../model/problem.ts";

export interface Combination {
  readonly register: Register;
  readonly problems: readonly Problem[];
}

/**
 * One register of this repository's own and those it imports. An entry here that has an imported one's id adds places to
 * it, and may be stricter: a graver state, an earlier day. Owners and all else stay as imported; what it says otherwise is
 * a problem.
 */
export function combineRegisters(own: Register, imported: readonly Register[]): Combination {
  const problems: Problem[] = [];
  const entries = new Map<string, Identity>();
  for (const entry of imported.flatMap(({ identities }) => identities)) {
    const first = entries.get(entry.id);
    if (!first) entries.set(entry.id, entry);
    else
      problems.push({ code: "imported-twice", ...entry.place, severity: differs(first, entry) ? "error" : "warning" });
  }
  for (const entry of own.identities) {
    const known = entries.get(entry.id);
    if (known && !entry.ownersByDefault && saysOtherOwners(entry, known))
      problems.push({ code: "imported-owners-stand", ...entry.place, severity: "error" });
    else if (known && saysOtherwise(entry, known))
      problems.push({ code: "imported-entry-stands", ...entry.place, severity: "warning" });
    entries.set(entry.id, known ? extend(known, entry) : entry);
  }
  return {
    register: {
      ...own,
      ...accountabilityOf([...imported, own]),
      identities: [...entries.values()],
      issuers: [...imported.flatMap(({ issuers }) => issuers), ...own.issuers],
      pipelines: [...imported.flatMap(({ pipelines }) => pipelines), ...own.pipelines],
    },
    problems,
  };
}

/** The first to name somebody for a role decides it. */
function accountabilityOf(registers: readonly Register[]): Pick<Register, "accountability"> {
  const accountability = registers.reduceRight((all, one) => ({ ...all, ...one.accountability }), {});
  return Object.keys(accountability).length > 0 ? { accountability } : {};
}

/** What stands at a path where there is no register, or none that can be read. */
export const emptyRegister = (path: string): Register => ({
  path,
  identities: [],
  issuers: [],
  pipelines: [],
  imports: [],
});

const differs = (a: Identity, b: Identity): boolean => saysOtherOwners(a, b) || saysOtherOwners(b, a);

const saysOtherOwners = ({ owners: { business, steward } }: Identity, { owners }: Identity): boolean =>
  isOther(business, owners.business) || isOther(steward, owners.steward);

const isOther = (one: Owner | undefined, than: Owner | undefined): boolean =>
  one !== undefined && one.handle.toLowerCase() !== than?.handle.toLowerCase();

/** What is looked at by itself; all else of an entry stays as imported. */
const settled: ReadonlySet<string> = new Set<keyof Identity>([
  "id",
  "owners",
  "ownersByDefault",
  "usedBy",
  "lifecycle",
  "accountability",
  "credentials",
  "foreign",
  "place",
]);

/** An entry where it says nothing. */
const unsaid: Readonly<Record<string, unknown>> = {
  kind: "machine",
  privileges: [],
  reach: [],
  detection: { coverage: "unknown", sources: [] },
};

function saysOtherwise(entry: Identity, known: Identity): boolean {
  const there: Readonly<Record<string, unknown>> = { ...known };
  return Object.entries(entry).some(([key, value]) => {
    const written = JSON.stringify(value);
    return !settled.has(key) && written !== JSON.stringify(unsaid[key]) && written !== JSON.stringify(there[key]);
  });
}

/** Gravest last. */
const states: readonly LifecycleState[] = [
  "active",
  "rotating",
  "proposed",
  "suspended",
  "retired",
  "revoked",
  "compromised",
];

function extend(known: Identity, entry: Identity): Identity {
  const graver = states.indexOf(entry.lifecycle.state) > states.indexOf(known.lifecycle.state);
  const reviewBy = earlier(known.lifecycle.reviewBy, entry.lifecycle.reviewBy);
  return {
    ...known,
    usedBy: [...new Set([...known.usedBy, ...entry.usedBy])],
    lifecycle: { ...(graver ? entry.lifecycle : known.lifecycle), ...(reviewBy !== undefined && { reviewBy }) },
    accountability: { ...entry.accountability, ...known.accountability },
    credentials: [...known.credentials, ...entry.credentials.map((credential) => placed(credential, known))],
  };
}

/** A further place of an imported credential has all that is known of it; one that is not imported is new. */
function placed(credential: RegisteredCredential, { credentials }: Identity): RegisteredCredential {
  const known = credentials.find(({ id }) => id === credential.id);
  if (!known) return credential;
  const { foreign: _, ...facts } = known;
  const { storage, match, place } = credential;
  const expires = earlier(known.expires, credential.expires);
  const everyDays = earlier(known.rotation?.everyDays, credential.rotation?.everyDays);
  return {
    ...facts,
    ...(expires !== undefined && { expires }),
    ...(everyDays !== undefined && { rotation: { ...known.rotation, everyDays } }),
    storage,
    match,
    place,
  };
}

/** Where nothing is imported, nothing is stricter: a day that is first named here would let it live that long. */
const earlier = <T extends string | number>(imported: T | undefined, own: T | undefined): T | undefined =>
  imported !== undefined && own !== undefined && own < imported ? own : imported;
