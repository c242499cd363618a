import type { HostFacts } from "../model/host-facts.ts";
import type { Identity, Register, RegisteredCredential } from "../model/identity.ts";
import type { Policy } from "../model/policy.ts";
import type { Concern } from "../model/register-check.ts";
import type { Verdict } from "../model/verdict.ts";

/** Everything a check may look at. */
export interface Review {
  /** What only the code host knows; absent: it was not asked. */
  readonly host?: HostFacts;
  readonly register: Register;
  readonly policy: Policy;
  /** ISO day. */
  readonly today: string;
  readonly verdicts: readonly Verdict[];
  /** Whether the scan saw the whole repository: only then does it tell what matches nothing. */
  readonly complete: boolean;
  /** `owner/name`. */
  readonly repository?: string;
  /** Of the fingerprint keys at hand: what is made with another key is not recognised. */
  readonly fingerprintKeyIds: readonly string[];
  /** What an entry claims here, or one of its credentials alone; empty when nothing. */
  readonly seen: (one: Identity | RegisteredCredential) => readonly Verdict[];
}

export type Found = Omit<Concern, "check" | "decision">;

/** One thing that can be wrong with the register over time. Its id is the policy rule's that demands the same of a finding. */
export interface Check {
  readonly id: string;
  /** The demand, for people. */
  readonly title: string;
  /** What it does unless the policy's `rules` say otherwise. */
  readonly decision: Concern["decision"];
  readonly find: (review: Review) => readonly Found[];
}

/** Days before something ends or is due on which people are reminded of it, the last call first. */
const notices = [1, 7, 14] as const;

/** The notice that is due when so many days are left: 14, 7 or 1; `undefined` while there is time, and when it is over. */
export const noticeFor = (days: number): number | undefined =>
  days < 0 ? undefined : notices.find((notice) => days <= notice);

const ended: ReadonlySet<string> = new Set(["suspended", "revoked", "retired"]);

export const hasEnded = ({ lifecycle }: Identity): boolean => ended.has(lifecycle.state);

/** Entries that are in use, or may be; what has ended or is compromised needs no upkeep. */
export const inUse = ({ register }: Review): readonly Identity[] =>
  register.identities.filter((identity) => !hasEnded(identity) && identity.lifecycle.state !== "compromised");

/** What a check says of a whole entry. */
export const aboutEntry = ({ id, place, owners }: Identity): Pick<Found, "about" | "place" | "owners"> => ({
  about: id,
  place,
  owners,
});

/** What a check says of one credential of an entry. */
export const aboutCredential = (
  { id, owners }: Identity,
  credential: RegisteredCredential,
): Pick<Found, "about" | "place" | "owners"> => ({
  about: credential.id === id ? id : `${id}/${credential.id}`,
  place: credential.place,
  owners,
});

export const placesOf = (verdicts: readonly Verdict[]): NonNullable<Found["places"]> =>
  verdicts.map(({ finding: { path, start, end } }) => ({ path, start, end }));
