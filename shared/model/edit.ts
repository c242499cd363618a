import type { Place } from "./source.ts";

export interface Edit extends Place {
  readonly newText: string;
}

/** A way out of a verdict that a person can take in one step. */
export interface Remedy {
  readonly title: string;
  readonly edits: readonly Edit[];
}
