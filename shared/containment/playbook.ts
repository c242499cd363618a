import type { ContainmentStep, Lane, Role, TaskId, Trace, Track } from "../model/containment.ts";

/** When a task is left out although its lane is there. */
export type Condition =
  /** The value stands in the code. */
  | "exposed"
  /** Jobs are known to run with it. */
  | "running"
  /** Anything is known to use it, and would go on with another one: what is minted for each run has no other. */
  | "used";

export interface Play {
  readonly id: TaskId;
  readonly role: Role;
  readonly keep: readonly Trace[];
  readonly track?: Track;
  readonly when?: Condition;
}

/** The issuer's own steps come first in `revoke`; the credential type has them. */
type Playbook = Readonly<Partial<Record<ContainmentStep, readonly Play[]>>>;

/** What is done once, whatever signs in. */
export const everyLane: Playbook = {
  confirm: [
    { id: "confirm-scope", role: "iam", track: "identity", keep: ["register-entry"] },
    { id: "confirm-use", role: "soc", track: "abuse", keep: ["issuer-log"] },
    { id: "confirm-application", role: "owner", keep: ["decision"] },
  ],
  trace: [
    { id: "trace-consumers", role: "owner", keep: ["configuration"] },
    { id: "trace-privileges", role: "iam", track: "identity", keep: ["configuration"] },
  ],
  revoke: [{ id: "replace", role: "owner", when: "used", keep: ["decision"] }],
  preserve: [
    { id: "keep-identity-log", role: "iam", keep: ["identity-log"] },
    { id: "keep-use-log", role: "soc", track: "abuse", keep: ["issuer-log"] },
    { id: "keep-commits", role: "owner", when: "exposed", keep: ["commits"] },
    { id: "keep-bundle", role: "soc", keep: ["register-entry"] },
  ],
};

/** What each lane adds; a chained path takes all of its lanes side by side. */
export const playbooks: Readonly<Record<Lane, Playbook>> = {
  human: {
    confirm: [{ id: "ask-person", role: "iam", keep: ["decision"] }],
    trace: [{ id: "trace-sign-ins", role: "soc", keep: ["sign-in-log"] }],
    revoke: [{ id: "end-person-sessions", role: "iam", keep: ["receipt"] }],
    constrain: [
      { id: "drop-person-roles", role: "pam", keep: ["configuration"] },
      { id: "demand-strong-sign-in", role: "iam", keep: ["configuration"] },
    ],
    preserve: [{ id: "keep-devices", role: "soc", keep: ["sign-in-log"] }],
  },
  machine: {
    confirm: [{ id: "confirm-workload", role: "owner", keep: ["decision"] }],
    trace: [{ id: "trace-access", role: "cloud", keep: ["workload-log"] }],
    revoke: [{ id: "end-minted", role: "cloud", keep: ["receipt"] }],
    constrain: [
      { id: "stop-triggers", role: "owner", keep: ["configuration"] },
      { id: "drop-roles", role: "pam", keep: ["configuration"] },
      { id: "isolate-workload", role: "cloud", keep: ["configuration"] },
      { id: "distrust", role: "iam", keep: ["configuration"] },
    ],
    preserve: [
      { id: "keep-runs", role: "owner", when: "running", keep: ["run-logs"] },
      { id: "keep-workload-log", role: "cloud", keep: ["workload-log"] },
    ],
  },
  agent: {
    confirm: [{ id: "ask-agent", role: "owner", keep: ["transcripts"] }],
    trace: [{ id: "trace-tools", role: "soc", keep: ["transcripts"] }],
    revoke: [{ id: "revoke-delegations", role: "iam", keep: ["receipt"] }],
    constrain: [{ id: "stop-agent", role: "owner", keep: ["configuration"] }],
    preserve: [{ id: "keep-transcripts", role: "owner", keep: ["transcripts"] }],
  },
};

/** NIST CSF 2.0 (https://doi.org/10.6028/NIST.CSWP.29): what carrying out and rehearsing such a plan serves. */
export const containmentFrameworks = ["RS.MI-01", "RS.MI-02", "RS.AN-07", "RS.AN-08", "ID.IM-04"] as const;
