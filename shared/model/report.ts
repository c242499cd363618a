import type { Identity, Owner } from "./identity.ts";
import type { Decision } from "./verdict.ts";
import type { Place } from "./source.ts";
import type { Problem, Skipped } from "./problem.ts";
import type { CredentialType } from "./provider.ts";
import type { Verdict } from "./verdict.ts";

/** Places that are one credential: the same fingerprint, the same stored name, or the same register entry. */
export interface Credential {
  readonly id: string;
  readonly type?: string;
  readonly name?: string;
  readonly identity?: string;
  /** Of its gravest place. */
  readonly decision: Decision;
  readonly owner: Owner | undefined;
  readonly places: readonly Place[];
}

/** A register entry as the report lists it, with all that it says, also when nothing in the repository matches it. */
export interface ReportedIdentity extends Omit<Identity, "credentials"> {
  /** Ids of credentials in this report. */
  readonly credentials: readonly string[];
  /** What the entry says of each of its credentials. */
  readonly registered: Identity["credentials"];
}

/** What the verdicts rest on beside findings and register, so that they can be judged again by another policy. */
export interface JudgedBy {
  readonly policy: {
    readonly path: string;
    /** What it decides before anything is judged: only another scan shows what follows from another word here. */
    readonly exclude: readonly string[];
    readonly notCredentials: readonly string[];
    readonly businessOwnerMustBeAPerson: boolean;
    /** Ids of its own credential types. */
    readonly providers: readonly string[];
  };
  /** Path; absent: there is none. */
  readonly baseline?: string;
  readonly allowances: boolean;
  /** Whether a CODEOWNERS rule other than a catch-all covers the register. */
  readonly registerIsProtected: boolean;
}

/** Counts of credentials unless a name says otherwise. */
export interface Summary {
  readonly block: number;
  readonly warn: number;
  readonly allow: number;
  readonly credentials: number;
  readonly places: number;
  /** Of those that are not allowed; likewise `longLived`. A token that is minted for one run needs no owner. */
  readonly unowned: number;
  readonly longLived: number;
  readonly suppressed: number;
  /** Verdicts that an earlier state already had; they do not decide. Places. */
  readonly notIntroduced: number;
  /** Names that are used like credentials and are none. */
  readonly notCredentials: number;
  /** Faults and files for which something in scope could not be judged. */
  readonly errors: number;
}

export interface RepositoryFacts {
  /** `owner/name` at the code host. */
  readonly name?: string;
  /** Full commit id. */
  readonly commit?: string;
}

/** What was compared to find what is new. */
export interface Comparison {
  /** Full commit id, or `staged` against it. */
  readonly base: string;
  readonly staged: boolean;
  /** How the base was found; absent where it is the commit before what is staged. */
  readonly by?: BaseSource;
  /** What came and went again between the change's commits was not seen, since not all of them were there. */
  readonly net?: true;
}

/**
 * `merge-commit`: it is the parent of the merge that was checked out; `merge-base`: the change left its line there;
 * `code-host`: the code host told of it, since the clone does not reach back to it.
 */
export type BaseSource = "merge-commit" | "merge-base" | "code-host";

/** A policy rule as this run applied it. */
export interface ReportedRule {
  readonly id: string;
  readonly title: string;
  /** What the policy lets it do; `from` is the day it begins to block. */
  readonly decision: Decision;
  readonly from?: string;
  readonly frameworks: readonly string[];
}

/** A file that decides, as the change under review has it: it counts once one of these has approved it. */
export interface Proposal {
  readonly path: string;
  /** Handles, by the base's specific CODEOWNERS rule; empty: nobody in particular may. */
  readonly approvers: readonly string[];
  /** It is the gate's workflow, or what that calls, which the code host takes from the change. */
  readonly runsAlready?: true;
}

export interface Report {
  readonly schema: "keyholder-report/1";
  readonly repository: RepositoryFacts;
  /** ISO day all dates were judged by. */
  readonly today: string;
  readonly scanned: { readonly files: number; readonly bytes: number; readonly seconds: number };
  readonly comparison?: Comparison;
  readonly decision: Decision;
  /** Absent where the change touches nothing that decides, or where all of it is approved. */
  readonly proposals?: readonly Proposal[];
  readonly verdicts: readonly Verdict[];
  readonly credentials: readonly Credential[];
  readonly identities: readonly ReportedIdentity[];
  readonly rules: readonly ReportedRule[];
  /** The credential types seen here, by id. */
  readonly types: Readonly<Record<string, CredentialType>>;
  /** Absent in reports of an older Keyholder. */
  readonly judgedBy?: JudgedBy;
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
  readonly summary: Summary;
}
