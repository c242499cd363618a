import type { Owner } from "./identity.ts";

export type CodeownersDialect = "github" | "gitlab" | "bitbucket";

/** One rule line. */
export interface CodeownersRule {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
  /** Empty: the line takes ownership away. */
  readonly owners: readonly Owner[];
  /** GitLab only. */
  readonly section?: string;
  /** It covers everything, so it speaks of custody, never of ownership. */
  readonly catchAll: boolean;
}

/** Who CODEOWNERS names for one path: the deciding rule, in GitLab's dialect one for each section. */
export interface Custody {
  readonly rules: readonly CodeownersRule[];
}
