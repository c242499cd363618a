import type { Confidence, Part } from "../model/finding.ts";
import type { Range } from "../model/source.ts";
import type { Candidate } from "./candidate.ts";

/** A piece of a credential by its role, before it is masked. */
export interface DraftPart extends Range {
  readonly role: Part["role"];
  /** As in `Candidate`. */
  readonly decoded?: string;
}

/** A finding to be, still with the place of its secret instead of a fingerprint. Never leaves detection. */
export interface Draft {
  readonly candidate: Candidate;
  /** Empty unless the credential is spread over several places. */
  readonly parts: readonly DraftPart[];
  readonly confidence: Confidence;
  /** Nothing proves that the value is one of its type, or only the public half was found: the value is not hashed bare. */
  readonly unproven: boolean;
}
