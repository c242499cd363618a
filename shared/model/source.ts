/** One file of the audited tree, decoded to text. */
export interface SourceFile {
  /** Relative to the audited root, with `/`. */
  readonly path: string;
  readonly text: string;
  /**
   * The text once more, in bytes that are searched in half the time, where each of its characters is one: at each offset
   * the same ASCII, or none. They stand for as long as the file is looked at.
   */
  readonly ascii?: Uint8Array;
}

/** A place in a text as people count it: both 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

export interface Place extends Span {
  readonly path: string;
}

/** UTF-16 offsets into {@link SourceFile.text}; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Gives a text of a file as people may see it: without any stretch of a secret that detection found in that file. */
export type Conceal = (text: string) => string;
