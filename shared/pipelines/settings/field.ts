import type { Problem } from "../../model/problem.ts";
import type { Range, SourceFile } from "../../model/source.ts";
import { createLines } from "../../text/lines.ts";
import { deepestNesting } from "../scalars.ts";

/** One value of a settings file: its range is that of the value alone, without quotes. */
export interface Field extends Range {
  /** What leads to it, outermost first; an item of a list has its 0-based number. */
  readonly keys: readonly string[];
  /** As the file writes it, so that offsets into it are offsets into the file. */
  readonly raw: string;
}

export interface Fields {
  /** In the order of the text. */
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
}

/** Reads one format into fields. Never throws for what a text holds; what is broken still gives what could be read. */
export type ReadFields = (file: SourceFile) => Promise<Fields>;

/** UTF-16 units. Settings of people and of agents are a thousandth of it. */
const maxLength = 1_000_000;

/** Brackets, braces or elements open at once. */
const maxNesting = 200;

/** Why a file is not read as settings at all; undefined when it is. `depthOf` says how deep its format nests. */
export function tooLarge(
  { path, text }: SourceFile,
  depthOf: (text: string) => number = deepestNesting,
): Problem | undefined {
  return text.length > maxLength || depthOf(text) > maxNesting
    ? { code: "settings-too-large", path, severity: "error" }
    : undefined;
}

/** Whether keys lead to a setting: no tool has one that lies as deep as 50 keys, or has a key of 300 characters. */
export const isSetting = (keys: readonly string[]): boolean =>
  keys.length <= 50 && keys.every((key) => key.length <= 300);

/** What stands behind a fault is read line by line, so that nothing is judged clean because of it. */
export const syntaxProblem = ({ path, text }: SourceFile, offset: number): Problem => ({
  code: "settings-syntax",
  path,
  ...createLines(text).position(offset),
  severity: "warning",
});
