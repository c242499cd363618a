import type { RegisterPlace } from "./identity.ts";

/** A file of another repository, at a commit or at what a branch is when it is fetched. */
export interface ImportSource {
  /** `owner/name`. */
  readonly repo: string;
  /** Relative to that repository's root, with `/`. */
  readonly path: string;
  readonly ref: string;
}

/** A register or policy of another repository that counts here as well, as the register or policy here names it. */
export interface Import extends ImportSource {
  /** Of its content, 64 hexadecimal digits. */
  readonly sha256?: string;
  /** After so many days, a copy of it is stale. */
  readonly maxAgeDays?: number;
  /** Where it is named. */
  readonly place: RegisterPlace;
}

/** What `register sync` noted of a copy. */
export interface PinnedCopy extends ImportSource {
  /** What `ref` was, as a full id. */
  readonly commit: string;
  readonly sha256: string;
  /** ISO day. */
  readonly fetched: string;
}
