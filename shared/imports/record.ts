import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ImportSource, PinnedCopy } from "../model/import.ts";
import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { compareText } from "../text/compare.ts";
import { importSourceText } from "../text/import-source.ts";
import { limitProblems } from "../text/problems.ts";
import { readShape } from "../text/shape.ts";
import schema from "./record.schema.json" with { type: "json" };

/** Where `register sync` keeps copies of other repositories' registers and policies. */
export const importsFolder = ".keyholder/imports";

/** What they are copies of. */
export const recordPath = `${importsFolder}/record.json`;

/** Where the copy of a file is kept. One file has one copy, whatever ref names it, so that a new one shows as a difference. */
export const copyPath = ({ repo, path }: Pick<ImportSource, "repo" | "path">): string =>
  `${importsFolder}/${repo}/${path}`;

/** More copies than anybody imports; characters. */
const maxRecordLength = 1_000_000;

/** Reads the record of copies; what of it cannot be read is a problem, and names no copy. */
export function parseRecord(file: SourceFile): {
  readonly copies: readonly PinnedCopy[];
  readonly problems: readonly Problem[];
} {
  if (file.text.length > maxRecordLength) {
    const detail = { max: maxRecordLength };
    return { copies: [], problems: [{ code: "import-too-large", path: file.path, severity: "error", detail }] };
  }
  const { value, problems } = readShape<{ readonly copies: readonly PinnedCopy[] }>(file, schema);
  return { copies: value?.copies ?? [], problems: limitProblems(problems, file.path) };
}

/** The same copies give the same bytes. */
export function renderRecord(copies: readonly PinnedCopy[]): string {
  const sorted = copies.toSorted((a, b) => compareText(importSourceText(a), importSourceText(b)));
  return `${JSON.stringify({ schema: "keyholder-imports/1", copies: sorted }, null, 2)}\n`;
}

/** SHA-256 of a text's UTF-8, in hexadecimal digits. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
