import type { Place } from "./source.ts";
import type { Decision } from "./verdict.ts";

/** Credentials of one repository each, by the gravest verdict on any of their places. */
export type DecisionCounts = Readonly<Record<Decision, number>>;

/** What one rule would do to how many credentials. One that two rules block counts under both. */
export interface RuleTrial {
  readonly rule: string;
  readonly newlyBlocked: number;
  readonly noLongerBlocked: number;
}

/** A credential on which another policy decides otherwise. */
export interface TrialChange {
  /** What tells people which repository is meant. */
  readonly repository: string;
  /** Id of an entry in that report's `credentials`. */
  readonly credential: string;
  /** The stored name or credential type, for people. */
  readonly name: string;
  readonly from: Decision;
  /** `left-out`: the policy does not look there, or says that the name is no credential. */
  readonly to: Decision | "left-out";
  /** Those that make it graver; where it becomes milder, those that decided so far. */
  readonly rules: readonly string[];
  readonly places: readonly Place[];
}

/** Why a report cannot be judged again: it is of a change, held against two states of the rules, or says too little. */
export type RejudgeFault = "of-a-change" | "says-too-little";

/** Part of a policy whose effect only another scan shows, since it decides what is looked at and how it is read. */
export type UntriedPart = "exclude" | "notCredentials" | "providers" | "businessOwnerMustBeAPerson";

/** What another policy would make of reports. */
export interface Trial {
  readonly schema: "keyholder-trial/1";
  /** Path of the policy that was tried. */
  readonly policy: string;
  readonly reports: number;
  readonly before: DecisionCounts;
  readonly after: DecisionCounts;
  /** Only those that change whether something blocks; most credentials first. */
  readonly rules: readonly RuleTrial[];
  /** Newly blocked first, then no longer blocked, then the others; as the reports came. */
  readonly changes: readonly TrialChange[];
  readonly untried: readonly UntriedPart[];
}
