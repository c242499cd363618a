import type { Owner } from "./identity.ts";
import type { ReachedAgent } from "./attribution.ts";
import type { Impact } from "./impact.ts";
import type { Place } from "./source.ts";

/** In this order. */
export const containmentSteps = ["confirm", "trace", "revoke", "constrain", "preserve"] as const;
export type ContainmentStep = (typeof containmentSteps)[number];

/** Who executes a task: identity, privileged access, cloud platform, security operations, or who runs the system. */
export type Role = "iam" | "pam" | "cloud" | "soc" | "owner";

/** What signs in; several are contained side by side, since each has its own people and its own sessions. */
export type Lane = "human" | "machine" | "agent";

/** What a task leaves behind for whoever reviews the incident; `report/wording` says it. */
export type Trace =
  | "configuration"
  | "commits"
  | "decision"
  | "identity-log"
  | "issuer-log"
  | "receipt"
  | "register-entry"
  | "run-logs"
  | "sign-in-log"
  | "transcripts"
  | "workload-log";

/** One thing to do; `report/wording/containment.ts` says it in a sentence. */
export type TaskId =
  | "ask-agent"
  | "ask-person"
  | "confirm-application"
  | "confirm-scope"
  | "confirm-use"
  | "confirm-workload"
  | "demand-strong-sign-in"
  | "distrust"
  | "do-first"
  | "drop-person-roles"
  | "drop-roles"
  | "end-minted"
  | "end-person-sessions"
  | "isolate-workload"
  | "keep-bundle"
  | "keep-commits"
  | "keep-devices"
  | "keep-identity-log"
  | "keep-runs"
  | "keep-transcripts"
  | "keep-use-log"
  | "keep-workload-log"
  | "replace"
  | "revoke-at-issuer"
  | "revoke-delegations"
  | "stop-agent"
  | "stop-triggers"
  | "trace-access"
  | "trace-consumers"
  | "trace-privileges"
  | "trace-sign-ins"
  | "trace-tools";

export interface Task {
  readonly id: TaskId;
  readonly role: Role;
  /** Handles of those who have the role; empty: nobody is named. */
  readonly assignees: readonly string[];
  /** The lanes it belongs to; all of the plan's where it is done once. */
  readonly lanes: readonly Lane[];
  /** The track it settles: `identity` whose it is and how it is revoked, `abuse` whether somebody else uses it. */
  readonly track?: Track;
  /** Places and commands at the issuer, in order, to check before they are used. Nothing here is ever executed. */
  readonly advice: readonly string[];
  readonly keep: readonly Trace[];
}

export type Track = "identity" | "abuse";

/** What has to be known before anybody can say that containment will hold. */
export type Requirement = "identity-track" | "abuse-track" | "incident-lead" | "revocation-path" | "consumers";

/** How one credential is contained: an ordered plan for people, by its type and by what signs in with it. */
export interface ContainmentPlan {
  /** Id of an entry in the report's `credentials`. */
  readonly credential: string;
  /** What people call it: the stored name, the credential type, the address. */
  readonly name: string;
  readonly type?: string;
  /** The register entry. */
  readonly identity?: string;
  /** `unknown`: nothing says whether a person or a machine signs in with it, so the plan is for both. */
  readonly kind: Lane | "chained" | "unknown";
  readonly lanes: readonly Lane[];
  /** Ordered, as the register has it; empty where it names none. */
  readonly chain: readonly string[];
  readonly place: Place;
  readonly exposed: boolean;
  readonly issuer?: string;
  readonly accounts: readonly string[];
  /** The issuer's own documentation, against which the advice is checked. */
  readonly reference?: string;
  readonly runbook?: string;
  readonly owners: readonly Owner[];
  readonly custodians: readonly string[];
  readonly privileges: readonly string[];
  readonly agents: readonly ReachedAgent[];
  /** What the register lets an agent do by itself. */
  readonly tools: readonly string[];
  readonly impact: Impact;
  /** Who leads the incident: one, for human and machine paths alike. */
  readonly incidentLead?: string;
  readonly approver?: string;
  /** Logs that the register asks to keep. */
  readonly logs: readonly string[];
  readonly lastRehearsed?: string;
  /** Nothing is missing. */
  readonly ready: boolean;
  readonly missing: readonly Requirement[];
  readonly steps: readonly { readonly step: ContainmentStep; readonly tasks: readonly Task[] }[];
  readonly frameworks: readonly string[];
}

/** What `keyholder contain` answers: a plan for each credential that is meant. */
export interface Containment {
  readonly schema: "keyholder-containment/1";
  /** ISO day. */
  readonly today: string;
  readonly repository: { readonly name?: string; readonly commit?: string };
  /** It is a rehearsal: the finding is made up. */
  readonly drill?: true;
  readonly plans: readonly ContainmentPlan[];
}

/** What of a bundle is as its manifest says, and what is not. Names, sorted. */
export interface Verification {
  readonly intact: readonly string[];
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Why a folder cannot be held against a manifest at all. */
export type BundleFault = "no-folder" | "no-manifest" | "unsafe-name" | "too-many-files";
