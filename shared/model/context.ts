import type { Custody, CodeownersDialect, CodeownersRule } from "./codeowners.ts";
import type { Finding } from "./finding.ts";
import type { Identity, RegisteredCredential, Register } from "./identity.ts";
import type { Evidence } from "./attribution.ts";
import type { Baseline, Policy } from "./policy.ts";
import type { Problem, Skipped } from "./problem.ts";
import type { CredentialType } from "./provider.ts";
import type { Comparison, Proposal, RepositoryFacts } from "./report.ts";
import type { FileScan } from "./scan.ts";

/** CODEOWNERS, parsed and indexed. */
export interface Codeowners {
  readonly path: string;
  readonly dialect: CodeownersDialect;
  readonly rules: readonly CodeownersRule[];
  /** The deciding rules for a path; no rules when none matches. */
  readonly custody: (path: string) => Custody;
}

/** One register entry's claim on a finding. */
export interface Claim {
  readonly identity: Identity;
  readonly credential: RegisteredCredential;
  readonly evidence: Evidence;
}

/** The register, parsed and indexed. */
export interface RegisterIndex {
  readonly register: Register;
  /** The strongest tier's claims only; empty when no entry claims it. Two identities in the answer are ambiguous. */
  readonly claims: (finding: Finding) => readonly Claim[];
  /** Hints of tiers 5 and 6: they own nothing. */
  readonly hints: (finding: Finding) => readonly Claim[];
}

/** All that decides, as one state of the repository has it. */
export interface Rulebook {
  readonly policy: Policy;
  readonly register?: RegisterIndex;
  readonly codeowners?: Codeowners;
  readonly baseline?: Baseline;
}

/** The state before the change, as far as it is needed to tell what the change introduced. */
export interface Introduction {
  readonly comparison: Comparison;
  /** Scans of the changed files as the base has them, each under the path it has now. */
  readonly base: readonly FileScan[];
  /** 1-based lines whose text the base's version of that file does not hold, for each changed file. */
  readonly touched: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Everything `audit` needs beside the scans; the doors fill it. */
export interface AuditContext {
  readonly repository: RepositoryFacts;
  /** ISO day. */
  readonly today: string;
  /** Whether the scans cover the whole repository. */
  readonly complete: boolean;
  /** Every credential type that detection knows, by id. */
  readonly types: ReadonlyMap<string, CredentialType>;
  /** What decides: of the base where a change is judged. */
  readonly rulebook: Rulebook;
  /** The change's own version of the rules; absent where no change is judged. What only it says is pending. */
  readonly proposed?: Rulebook;
  /** The base's rules with those files of the change that their owners have approved; absent: with none. */
  readonly approved?: Rulebook;
  /** Paths of files in which owners have approved the allowances that the change brings. */
  readonly approvedAllowances?: ReadonlySet<string>;
  /** What of the change waits for an approval. */
  readonly proposals?: readonly Proposal[];
  readonly introduction?: Introduction;
  /** `all`: what a change did not introduce counts as well; it still cannot vouch for itself. Default: `introduced`. */
  readonly scope?: Policy["scope"];
  /** `warn` in the editor and before a commit, where nobody can have approved yet. */
  readonly pending: "block" | "warn";
  /** False: allowances are listed and count for nothing. */
  readonly allowances: boolean;
  /** False: what the policy excludes is judged as well. Default: true. */
  readonly ignore?: boolean;
  readonly scanned: { readonly files: number; readonly bytes: number; readonly seconds: number };
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
}
