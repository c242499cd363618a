import type { Schema } from "../../text/shape.ts";

/** The report of one other scanner: the only thing that knows its form. It holds secrets, which stay in this room. */
export interface ScannerReport<T = never> {
  /** What `--as` takes; the types of what only that scanner knows begin with it. */
  readonly id: string;
  /** Whose report it is, and how it is made. */
  readonly title: string;
  /** Where its form is described. */
  readonly documentation: string;
  /** As of an importer of the register: sets of names by which it is recognised. */
  readonly marks: readonly (readonly string[])[];
  /** Of one record: the report, or an item of it where it is a list. */
  readonly schema: Schema;
  /** Whether the record says that the scanner did not get to its end, so that what it lacks says nothing. */
  readonly isCutShort?: (record: T) => boolean;
  /** What a record reports, in any order; `undefined` for what it reports as none, which is counted. */
  readonly read: (record: T) => readonly (Reported | undefined)[];
}

/** One finding of another scanner. Never leaves detection. */
export interface Reported {
  /** As it was written. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based; absent where it is not told. */
  readonly column?: number;
  /** The scanner's own name for what it found. */
  readonly rule: string;
  /** Absent where it is not told, or not whole. */
  readonly secret?: string;
  /** What stands around the secret, itself included. */
  readonly context?: string;
  /** Its issuer has accepted it. */
  readonly isVerified?: boolean;
}
