import type { Import } from "./import.ts";
import type { Position } from "./source.ts";

/** A person or a team, as the register or CODEOWNERS names it. */
export interface Owner {
  readonly kind: "person" | "team" | "email" | "role";
  /** `@user`, `@org/team`, `name@example.com`, `@@maintainer`. */
  readonly handle: string;
  readonly name?: string;
}

export interface Owners {
  readonly business?: Owner;
  readonly steward?: Owner;
}

/** Where in the register an entry stands. */
export interface RegisterPlace extends Position {
  readonly path: string;
}

export type LifecycleState = "proposed" | "active" | "rotating" | "suspended" | "compromised" | "revoked" | "retired";

/** Dates are ISO 8601 days. */
export interface Lifecycle {
  readonly state: LifecycleState;
  readonly since?: string;
  readonly reviewBy?: string;
  readonly offboardWhen?: string;
}

export interface DetectionCoverage {
  readonly coverage: "full" | "partial" | "none" | "unknown";
  readonly sources: readonly string[];
  readonly lastTested?: string;
}

/** Who decides and acts when something happens; handles. */
export interface Accountability {
  readonly identityTruth?: string;
  readonly privileged?: string;
  readonly platform?: string;
  readonly detection?: string;
  readonly incidentLead?: string;
}

export type BlastRadius = "low" | "medium" | "high" | "critical";

export interface Issuer {
  readonly id: string;
  readonly type?: string;
  readonly account?: string;
  readonly org?: string;
  readonly environment?: string;
}

export interface RegisteredPipeline {
  readonly id: string;
  readonly type?: string;
  readonly repo?: string;
  readonly workflow?: string;
  readonly job?: string;
  readonly environment?: string;
  readonly oidcSubjects: readonly string[];
}

/** How an entry recognises its credential, strongest key first. No secret value is ever among them. */
export interface CredentialMatch {
  readonly fingerprints: readonly string[];
  readonly keyIds: readonly string[];
  readonly subjects: readonly SubjectPattern[];
  readonly names: readonly string[];
  /** Repositories in which `names` count. Empty: this one, in a repository's own register. */
  readonly repos: readonly string[];
  readonly accounts: readonly string[];
  readonly paths: readonly string[];
}

/** `*` matches any text; absent fields match anything. */
export interface SubjectPattern {
  readonly issuer?: string;
  readonly subject?: string;
  readonly audience?: string;
}

export interface RegisteredCredential {
  readonly id: string;
  readonly type?: string;
  /** Days the issuer enforces; `none`: it never ends; absent: not said. */
  readonly ttl?: number | "none" | "unknown";
  readonly issuedAt?: string;
  readonly lastRotated?: string;
  readonly expires?: string;
  readonly rotation?: Rotation;
  readonly storage: readonly string[];
  readonly match: CredentialMatch;
  readonly containment?: RegisteredContainment;
  /** Where days and ttl come from that no person has written; ISO days. */
  readonly imported?: {
    readonly from?: string;
    readonly on?: string;
    /** What its issuer calls the identity, and the credential. */
    readonly of?: string;
    readonly as?: string;
    readonly status?: "active" | "inactive";
    readonly lastUsed?: string;
  };
  /** Another repository's register says so, which no entry here overrules. */
  readonly foreign?: true;
  readonly place: RegisterPlace;
}

/** What its owners settled before anything happened. */
export interface RegisteredContainment {
  /** What is done before anything else: `disable`. */
  readonly first?: string;
  /** The credential type whose steps at the issuer hold, in place of its own. */
  readonly stepsRef?: string;
  /** The handle of who lets it be revoked. */
  readonly approver?: string;
  /** Logs to keep, by name: `cloudtrail`. */
  readonly evidence: readonly string[];
  /** The day of the last drill. */
  readonly lastRehearsed?: string;
}

/** One link of the chain through which an identity acts: a person by handle, or an identity by id. */
export interface ChainMember {
  readonly human?: string;
  readonly identity?: string;
}

/** What an agent may do by itself. */
export interface Autonomy {
  readonly level?: string;
  readonly tools?: readonly string[];
  readonly approval?: string;
}

export interface Rotation {
  /** Days the owner promises. */
  readonly everyDays?: number;
  readonly automated?: boolean;
  readonly runbook?: string;
  /** While `rotating`: the day until which the old key is tolerated. */
  readonly graceUntil?: string;
}

export interface Identity {
  readonly id: string;
  readonly kind: "human" | "machine" | "agent";
  readonly category?: string;
  readonly environment?: string;
  readonly owners: Owners;
  /** The owners come from `defaults.owners`. */
  readonly ownersByDefault: boolean;
  readonly usedBy: readonly string[];
  readonly issuedBy?: { readonly issuer?: string; readonly pipeline?: string; readonly via?: string };
  readonly purpose?: string;
  readonly privileges: readonly string[];
  readonly reach: readonly string[];
  readonly blastRadius?: BlastRadius;
  /** Through whom it acts, in order. */
  readonly chain?: readonly ChainMember[];
  readonly autonomy?: Autonomy;
  readonly lifecycle: Lifecycle;
  readonly detection: DetectionCoverage;
  readonly accountability: Accountability;
  readonly credentials: readonly RegisteredCredential[];
  /** It stands in another repository's register. */
  readonly foreign?: true;
  readonly place: RegisterPlace;
}

/** The identity register: entries in the order of the file. */
export interface Register {
  readonly path: string;
  readonly identities: readonly Identity[];
  readonly issuers: readonly Issuer[];
  readonly pipelines: readonly RegisteredPipeline[];
  /** Registers of other repositories that count here as well. */
  readonly imports: readonly Import[];
  /** Who decides and acts where no entry says so, for a credential without an entry too. */
  readonly accountability?: Accountability;
}
