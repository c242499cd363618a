import type { Unchecked } from "./host-facts.ts";
import type { Owners, RegisterPlace } from "./identity.ts";
import type { Problem, Skipped } from "./problem.ts";
import type { RepositoryFacts } from "./report.ts";
import type { Place } from "./source.ts";
import type { Decision } from "./verdict.ts";

/** What a check holds against one entry of the register, or against one exception; the sentence is made by `report/wording`. */
export interface Concern {
  readonly check: string;
  readonly decision: Exclude<Decision, "allow">;
  /** The entry, exception or line to mend. */
  readonly place: RegisterPlace;
  /** An entry's id, `entry/credential`, or an exception's id. */
  readonly about: string;
  /** Who is to mend it; empty where the register names nobody. */
  readonly owners: Owners;
  /** Ids, days, numbers and handles the sentence names. */
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Where the repository shows it. */
  readonly places?: readonly Place[];
}

/** A check as this run applied it. */
export interface ReportedCheck {
  readonly id: string;
  readonly title: string;
  readonly decision: Decision;
}

/** What the register as a whole came to on one day. */
export interface RegisterCheck {
  readonly schema: "keyholder-register-check/1";
  readonly repository: RepositoryFacts;
  /** ISO day all dates were judged by. */
  readonly today: string;
  readonly register: { readonly path: string; readonly entries: number; readonly credentials: number };
  readonly decision: Decision;
  /** Every check with what the policy lets it do. */
  readonly checks: readonly ReportedCheck[];
  /** What blocks first, then in the order of the files. */
  readonly concerns: readonly Concern[];
  readonly problems: readonly Problem[];
  /** Files that should have been looked at and were not. */
  readonly missed: readonly Skipped[];
  /** What the code host was asked and did not tell. */
  readonly unchecked: readonly Unchecked[];
  readonly summary: { readonly block: number; readonly warn: number; readonly errors: number };
}
