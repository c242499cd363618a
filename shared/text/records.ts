import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { parseTable } from "./table.ts";
import { parseYaml, valueAt, type YamlNode } from "./yaml.ts";

/** What an exported file holds, before anything of it is taken to mean something. */
export interface Records {
  /** Of a table, in small letters. */
  readonly columns?: readonly string[];
  /** The rows of a table; else the documents. */
  readonly documents: readonly YamlNode[];
  readonly problems: readonly Problem[];
}

/** Reads an export in whatever form it has: a table, JSON, several of them behind each other (as one list), or YAML. */
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
  if (!isDocument(file.text)) {
    const fault = { code: "export-form", path: file.path, line: 1, column: 1, severity: "error" } as const;
    return { documents: [], problems: [fault] };
  }
  const { documents, problems } = parseYaml({ ...file, text: asOneDocument(file.text) });
  return {
    documents,
    problems: problems.map((problem) =>
      problem.code === "yaml-syntax" ? { ...problem, code: "export-syntax" } : problem,
    ),
  };
}

/** Brackets, a list or a key, behind comments: whatever else is YAML as well says nothing that is exported. */
const isDocument = (text: string): boolean => /^(?:\s|#[^\r\n]*(?:[\r\n]|$))*(?:$|---|["'[{-]|[\w.$-]+\s*:)/.test(text);

/** JSON Lines, pages and whatever else of JSON stands behind each other, as one list in which each keeps its line. */
function asOneDocument(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  const parts: string[] = [];
  let start = 0;
  for (const end of endsIn(text)) {
    parts.push(text.slice(start, end));
    start = end;
  }
  const rest = text.slice(start);
  if (rest.trim() !== "") parts.push(rest);
  return parts.length > 1 ? `[${parts.join(",")}]` : text;
}

/** Behind each list or object that stands in no other. */
function* endsIn(text: string): Generator<number> {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted && character === "\\") at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") {
      depth--;
      if (depth === 0) yield at + 1;
    }
  }
}

/** What pages name, so that one can tell whether the last of them is there. */
export interface Paging {
  /** A key that a page has where another one follows. */
  readonly next?: string;
  /** A key under which each page tells how many items there are over all pages. */
  readonly total?: string;
}

/** Whether every page says that another follows, or one that there are more items than are here. */
export function lacksPages(documents: readonly YamlNode[], items: number, { next, total }: Paging): boolean {
  const pages = documents.flatMap((node) => (node.kind === "sequence" ? node.items : node));
  const said = (key: string | undefined) => (page: YamlNode) => {
    const value = key === undefined ? undefined : valueAt(page, key);
    return value?.kind === "scalar" ? value.value : undefined;
  };
  return (
    (pages.length > 0 && pages.every((page) => Boolean(said(next)(page)))) ||
    pages.some((page) => Number(said(total)(page) ?? 0) > items)
  );
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
