/**
 * A fault in a file of the user's, as a value. It never quotes the file or a library's message, since both can hold a
 * secret: `report/wording` turns code and detail into the sentence people read.
 */
export interface Problem {
  /** Kebab-case; one sentence in `report/wording/problems.ts` belongs to it. */
  readonly code: string;
  readonly path: string;
  /** 1-based; absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** `error`: something in scope could not be judged, so the run ends with exit code 2. `warning`: it could. */
  readonly severity: "error" | "warning";
  /** Numbers, and words of ours (a key we know, a limit); never text copied from the file. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/**
 * A file that was not scanned; whether it should have been, {@link isMissed} tells. `sparse`: tracked, and left out of
 * the working tree by a sparse checkout. `encoded`: git writes it there in an encoding that is not read here.
 */
export interface Skipped {
  readonly path: string;
  readonly why:
    | "binary"
    | "oversized"
    | "excluded"
    | "symlink"
    | "submodule"
    | "sparse"
    | "encoded"
    | "unreadable"
    | "vanished"
    | "failed";
}

const missed: ReadonlySet<Skipped["why"]> = new Set(["encoded", "unreadable", "vanished", "failed"] as const);

/** Whether a file should have been scanned and was not; the others were left out by choice. */
export const isMissed = ({ why }: Skipped): boolean => missed.has(why);
