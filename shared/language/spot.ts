import type { Range, SourceFile } from "../model/source.ts";

/** What a word in a rule file names. */
export type Kind =
  | "owner"
  | "person"
  | "identity"
  | "issuer"
  | "pipeline"
  | "file"
  | "type"
  | "fingerprint"
  | "key-id"
  | "name"
  | "glob"
  | "pattern"
  | "rule"
  | "day"
  | "duration"
  | "ttl";

/** A key that may be written here. */
export interface KeyOffer {
  readonly name: string;
  readonly about: string;
  /** What follows the name, with the cursor at `|`. */
  readonly rest: string;
  readonly required: boolean;
}

/** The word at a place of a rule file, and what may stand there. */
export interface Spot {
  readonly word: string;
  /** Within one line. */
  readonly range: Range;
  /** Absent where anything may stand. */
  readonly kind?: Kind | undefined;
  /** What the schema says of the key or value here; empty when it says nothing. */
  readonly about: string;
  readonly keys: readonly KeyOffer[];
  readonly choices: readonly string[];
  /** The text of a value as it has to be written here. */
  readonly written: (value: string) => string;
  /** The register entry it stands in. */
  readonly identity?: string | undefined;
  /** 1-based. */
  readonly line: number;
}

/** Finds the word at a UTF-16 offset; `undefined` where none can stand. */
export type FindSpot = (file: SourceFile, offset: number) => Spot | undefined;
