import type { Attribution } from "./attribution.ts";
import type { Remedy } from "./edit.ts";
import type { Finding } from "./finding.ts";

/** Gravest last. */
export type Decision = "allow" | "warn" | "block";

/** Why a policy rule applied; the sentence is made by `report/wording`. */
export interface Reason {
  readonly rule: string;
  readonly decision: Decision;
  /** Ids, dates, numbers and handles the sentence names. */
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Of the frameworks, what names this very case beside its rule. */
  readonly frameworks?: readonly string[];
  /** What lowered it, if anything did. */
  readonly loweredBy?: "allowance" | "exception" | "baseline" | "from" | "confidence" | "lifetime" | "pending";
}

/** What made a verdict milder than its rules. Counted and listed, never dropped. */
export interface Suppression {
  readonly kind: "allowance" | "exception" | "baseline";
  /** The comment's tool, the exception's id, or the baseline's path. */
  readonly by: string;
  readonly rule?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly approvedBy?: string;
}

/** What the policy says of one attributed finding. */
export interface Judgement {
  readonly decision: Decision;
  /** Gravest first; empty when nothing stands against it. */
  readonly reasons: readonly Reason[];
  readonly suppression?: Suppression;
  /** The baseline holds it, whether or not the policy lets that count. */
  readonly baselined?: true;
  /** Ids of the frameworks that name this fault: `NHI2:2025`, `CWE-798`. */
  readonly frameworks: readonly string[];
}

/** A finding that is attributed and judged, and has no place in the order yet. */
export interface Judged {
  readonly finding: Finding;
  readonly attribution: Attribution;
  readonly judgement: Judgement;
  /** Absent when no base was compared. */
  readonly introduced?: boolean;
}

export interface Verdict extends Attribution, Judgement {
  /** 1 is the first thing to look at; unique within a report. */
  readonly priority: number;
  /** Id of an entry in `credentials`. */
  readonly credential: string;
  readonly finding: Finding;
  /** Absent when no base was compared. */
  readonly introduced?: boolean;
  readonly remedies: readonly Remedy[];
}

/** Whether a verdict decides: where a change is judged, only what it introduced does. */
export const counts = ({ introduced }: Pick<Judged, "introduced">): boolean => introduced !== false;
