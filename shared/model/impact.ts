import type { IssuingPipeline } from "./attribution.ts";
import type { Place } from "./source.ts";

/** What stops working with a credential. `code`: a file that holds the value itself. */
export interface Dependent {
  readonly kind: "job" | "agent" | "code" | "other";
  /** `path#job`, `path#server`, or the path. */
  readonly id: string;
  /** `owner/name`; absent where the report names none. */
  readonly repository?: string;
  readonly places: readonly Place[];
}

/** Dependents that are changed together. */
export interface Wave {
  /** Absent: no file says where they run. */
  readonly environment?: string;
  readonly dependents: readonly Dependent[];
}

/** A name under which it is kept. */
export interface Store {
  /** System, scope and name: `github-actions:repository/NPM_TOKEN`. */
  readonly id: string;
  readonly repository?: string;
  /** Where the code keeps it there; absent where a person did. */
  readonly place?: Place;
}

/** What breaks if a credential is rotated or revoked, and in which order to change it. */
export interface Impact {
  readonly schema: "keyholder-impact/1";
  readonly asked: string;
  /** Ids as in the reports' `credentials`; several where the name stands for several. */
  readonly credentials: readonly string[];
  /** `aws`, `github`, ...: where it is issued and revoked. */
  readonly issuers: readonly string[];
  /** What issues it, by code or register. */
  readonly issuedBy: readonly IssuingPipeline[];
  readonly stores: readonly Store[];
  /** In the order to change them: production last. */
  readonly waves: readonly Wave[];
  readonly environments: readonly string[];
  readonly repositories: readonly string[];
  /** Handles of business owners and stewards. */
  readonly owners: readonly string[];
  /** It is minted for each run, so that there is nothing to rotate. */
  readonly minted: boolean;
  /** Its value stands in the code, where others may have read it. */
  readonly exposed: boolean;
  /** False: something was not scanned, or only a part was looked at, so that more may break. */
  readonly complete: boolean;
}
