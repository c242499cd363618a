import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { parseTable } from "./table.ts";
import { parseYaml, type YamlNode } from "./yaml.ts";

/** What an exported file holds, before anything of it is taken to mean something. */
export interface Records {
  /** Of a table, in small letters. */
  readonly columns?: readonly string[];
  /** The rows of a table; else the documents. */
  readonly documents: readonly YamlNode[];
  readonly problems: readonly Problem[];
}

/** Reads an export in whatever form it has: a table, JSON, JSON Lines (as one list), or YAML. */
export function readRecords(file: SourceFile): Records {
  if (!isTable(file.text)) return readDocuments(file);
  const { columns, rows, problems } = parseTable(file);
  return { columns, documents: rows, problems };
}

/** JSON and YAML begin otherwise: the first line of a table is names alone, with something between them. */
const isTable = (text: string): boolean =>
  /^\s*"?[\w .-]+"?(?:(?:,"?[\w .-]*"?)+|(?:;"?[\w .-]*"?)+|(?:\t"?[\w .-]*"?)+)\s*(?:[\r\n]|$)/.test(
    text.slice(0, 10_000),
  );

/** JSON is YAML, so one reader knows the place of everything in both. */
function readDocuments(file: SourceFile): Records {
  const { documents, problems } = parseYaml({ ...file, text: asOneDocument(file.text) });
  return {
    documents,
    problems: problems.map((problem) =>
      problem.code === "yaml-syntax" ? { ...problem, code: "export-syntax" } : problem,
    ),
  };
}

/** JSON Lines as a list, each item on the line on which it stands. */
function asOneDocument(text: string): string {
  const said = text.split(/\r?\n/);
  const full = said.filter((line) => line.trim() !== "");
  const isLines =
    full.length > 1 &&
    full.every((line, at) => /^\s*\{/.test(line) && (at === 0 || full[at - 1]?.trimEnd().endsWith("}")));
  return isLines ? `[${said.map((line) => (line.trim() === "" ? line : `${line},`)).join("\n")}]` : text;
}

/** A list of pages, as `gh api --slurp` writes it, holds what its pages hold. */
export function itemsOf(document: YamlNode, key?: string): readonly YamlNode[] {
  if (document.kind === "sequence") return document.items.flatMap((item) => itemsOf(item, key));
  const inner =
    document.kind === "mapping" && key !== undefined
      ? document.entries.find(({ name, value }) => name === key && value.kind === "sequence")?.value
      : undefined;
  return inner?.kind === "sequence" ? inner.items : [document];
}

/** Items that are looked at before an export counts as unknown: a log line can stand before the first of them. */
const itemsTried = 20;

/** Whether the names that an export uses, at its head or in an item, hold one of these sets. */
export function hasMarks(documents: readonly YamlNode[], marks: readonly (readonly string[])[]): boolean {
  const names = new Set<string>();
  let level = documents.slice(0, itemsTried);
  for (let depth = 0; depth < 3; depth++) {
    for (const node of level) if (node.kind === "mapping") for (const { name } of node.entries) names.add(name);
    level = level
      .flatMap((node) => (node.kind === "mapping" ? node.entries.map(({ value }) => value) : node))
      .flatMap((node) => (node.kind === "sequence" ? node.items.slice(0, itemsTried) : []))
      .slice(0, itemsTried);
  }
  return marks.some((set) => set.every((name) => names.has(name)));
}
