import type { CustomProvider } from "./provider.ts";
import type { Decision } from "./verdict.ts";

/** `from`: until that ISO day the rule only warns. */
export interface RuleSetting {
  readonly decision: Decision;
  readonly from?: string;
}

/** An accepted verdict: one rule, for one identity or fingerprint, until a day. */
export interface Exception {
  readonly id: string;
  readonly rule: string;
  readonly identity?: string;
  readonly fingerprint?: string;
  /** ISO day; the exception holds through it. */
  readonly until: string;
  readonly approvedBy: string;
  readonly reason: string;
  /** The policy file that it stands in, and its 1-based line there. */
  readonly path: string;
  readonly line: number;
}

export interface Policy {
  readonly path: string;
  /** What a policy that extends this one may add. */
  readonly localMay: readonly ("exclude" | "notCredentials" | "except")[];
  readonly scope: "introduced" | "all";
  readonly lifetime: {
    /** Days. */
    readonly maxTtl: number;
    readonly maxTtlProductionPipelines?: number;
    readonly maxTtlAgents?: number;
    readonly rotationCountsAsBounded: boolean;
    readonly rotateEvery: number;
    readonly reviewEvery: number;
    readonly grace: number;
    readonly unknownCountsAs: "unknown" | "long-lived";
  };
  readonly ownership: {
    readonly codeownersCounts: "steward" | "nothing";
    readonly catchAllCodeownersCounts: boolean;
    readonly businessOwnerMustBeAPerson: boolean;
  };
  /** The lowest confidence at which an exposed secret blocks. */
  readonly confidence: { readonly block: "high" | "medium" | "low" };
  /** What differs from a rule's default decision. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly allowances: {
    readonly decision: "honour" | "report" | "refuse";
    readonly requireReason: boolean;
    readonly foreign: "honour" | "honour-with-owner" | "report" | "refuse";
    readonly inPullRequest: "approve" | "honour";
  };
  readonly exceptionLimits: { readonly maxDuration: number; readonly approvers: readonly string[] };
  readonly baseline: { readonly decision: Decision; readonly until?: string; readonly approvedBy?: string };
  readonly notCredentials: readonly string[];
  /** Globs of paths that are not scanned. */
  readonly exclude: readonly string[];
  readonly exceptions: readonly Exception[];
  /** Credential types that are looked for beside the built-in ones. */
  readonly providers: readonly CustomProvider[];
}

/** Findings accepted on a day. */
export interface Baseline {
  readonly path: string;
  /** path -> fingerprints accepted there, sorted. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
}
