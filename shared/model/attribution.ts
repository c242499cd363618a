import type {
  Accountability,
  BlastRadius,
  DetectionCoverage,
  Lifecycle,
  Owner,
  RegisteredContainment,
} from "./identity.ts";
import type { ChainNode, Link } from "./link.ts";
import type { Lifetime } from "./lifetime.ts";
import type { Place } from "./source.ts";

/**
 * Why we believe a claim. `tier` orders register keys, 1 the strongest:
 * 1 fingerprint, 2 key id, 3 subject, 4 name, 5 account and type, 6 path. 5 and 6 are hints and own nothing.
 */
export interface Evidence {
  readonly source: "register" | "codeowners" | "credential" | "code" | "type";
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** The CODEOWNERS pattern. */
  readonly pattern?: string;
  /** Of a custodian: whom that CODEOWNERS rule names, and whether it covers everything. */
  readonly owners?: readonly Owner[];
  readonly catchAll?: boolean;
  /** The register key that matched. */
  readonly key?: "fingerprint" | "key-id" | "subject" | "name" | "account" | "path";
  readonly tier?: number;
  /** The owners come from the register's `defaults`. */
  readonly byDefault?: boolean;
}

/** Why something is not known; `report/wording` says it in a sentence. */
export type UnknownReason =
  | "no-register"
  | "not-registered"
  | "no-codeowners"
  | "no-rule"
  | "catch-all-only"
  | "rule-without-owners"
  | "owners-missing"
  | "two-claims"
  | "two-credentials"
  | "only-in-this-change"
  | "not-recorded"
  | "no-issuing-pipeline"
  | "bare-name";

export interface IdentityAttribution {
  readonly status: "known" | "ambiguous" | "pending" | "unknown";
  readonly id?: string;
  readonly kind?: "human" | "machine" | "agent";
  readonly credential?: string;
  /** Ids of entries with an equal claim; of one entry's credentials, as `identity/credential`, where only that is open. */
  readonly candidates?: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly reason?: UnknownReason;
}

export interface OwnerAttribution {
  readonly status: "known" | "partial" | "ambiguous" | "pending" | "unknown";
  readonly business?: Owner;
  readonly steward?: Owner;
  readonly candidates?: readonly Owner[];
  readonly evidence: readonly Evidence[];
  readonly reason?: UnknownReason;
}

/** The CODEOWNERS owners of the file: a hint about whom to ask. */
export interface Custodian {
  readonly status: "known" | "unknown";
  readonly owners: readonly string[];
  /** Whether a rule names them for this part of the repository, and not just for everything. */
  readonly specific: boolean;
  readonly evidence: readonly Evidence[];
  readonly reason?: UnknownReason;
}

export interface IssuerAttribution {
  readonly status: "known" | "unknown";
  /** `aws`, `github`, or the register's own words. */
  readonly system?: string;
  readonly account?: string;
  readonly evidence: readonly Evidence[];
  readonly reason?: UnknownReason;
}

/** A pipeline that uses a credential is a consumer, and never its issuing pipeline. */
export interface IssuingPipeline {
  readonly status: "known" | "ambiguous" | "unknown";
  readonly id?: string;
  /** The infrastructure code's resource, or the command, that mints it. */
  readonly resource?: string;
  readonly path?: string;
  readonly job?: string;
  readonly environment?: string;
  /** Names under which it signs in at the issuer, by the register. */
  readonly oidcSubjects?: readonly string[];
  /** Issuances that feed the same name, none of them picked; their places are the evidence, in the same order. */
  readonly candidates?: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly reason?: UnknownReason;
}

/** An agent that holds it. */
export interface ReachedAgent {
  /** `path#server`. */
  readonly id: string;
  /** The program or host behind the server. */
  readonly runs?: string;
  /** What it may do with it without asking anybody: tools by name, or `*`. */
  readonly unattended?: readonly string[];
}

/** What can be touched with it, as far as this scan saw. */
export interface Reach {
  /** False when only a part of the repository was looked at. */
  readonly complete: boolean;
  /** The register's word; without one, `high` where production holds it, else `medium`. */
  readonly blastRadius: BlastRadius;
  /** Jobs that get it: `path#job`, sorted; likewise the others. At most 100 of them: each use has its own job. */
  readonly jobs: readonly string[];
  readonly environments: readonly string[];
  readonly accounts: readonly string[];
  /** `owner/name`, sorted: where the register says that it counts. */
  readonly repositories: readonly string[];
  /** At most 20. */
  readonly agents: readonly ReachedAgent[];
  /** Other places of the same credential, at most 20: the report's credentials list all. */
  readonly sightings: readonly Place[];
}

/** From what mints it to the system that accepts it, as far as code and register tell. */
export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly Link[];
  /** More lead to it or on from it than are named: at most 50 links in each direction, the nearest. */
  readonly cut?: true;
}

/** Whose it is, who issued it, how long it lives, and how we know. */
export interface Attribution {
  readonly identity: IdentityAttribution;
  readonly owner: OwnerAttribution;
  readonly custodian: Custodian;
  /** Its credential type: what detection says, else the register, else the code that mints it. */
  readonly type?: string;
  readonly issuer: IssuerAttribution;
  readonly issuingPipeline: IssuingPipeline;
  readonly lifetime: Lifetime;
  readonly lifecycle?: Lifecycle;
  readonly rotation?: {
    readonly everyDays?: number;
    readonly automated?: boolean;
    readonly lastRotated?: string;
    readonly dueBy?: string;
    readonly runbook?: string;
  };
  readonly detection: DetectionCoverage;
  readonly accountability: Accountability;
  readonly containment?: RegisteredContainment;
  readonly reach: Reach;
  readonly chain: Chain;
}
