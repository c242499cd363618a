import { stringify } from "yaml";
import type { Edit } from "../model/edit.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { createLines } from "./lines.ts";
import { parseYaml, valueAt } from "./yaml.ts";
import type { YamlMapping } from "./yaml.ts";

/**
 * Adds an item to the list under a top-level key and leaves every other character alone; `undefined` when that cannot be
 * done. A file that says nothing yet begins with `opening`.
 */
export function addItem(file: SourceFile, key: string, item: object, opening: string): Edit | undefined {
  const { root, problems } = parseYaml(file);
  const { text } = file;
  if (problems.some(({ severity }) => severity === "error")) return undefined;
  if (root === undefined || (root.kind === "scalar" && root.value === null)) {
    const before = text === "" || text.endsWith("\n") ? "" : "\n";
    return edit(file, { start: text.length, end: text.length }, `${before}${opening}${list()}`);
  }
  if (root.kind !== "mapping" || text[root.range.start] === "{") return undefined;

  const there = valueAt(root, key);
  if (there === undefined) return insertLines(file, root.range.end, list());
  if (there.kind === "scalar" && there.value === null) return insertLines(file, there.range.end, items(2));
  if (there.kind !== "sequence") return undefined;
  if (text[there.range.start] !== "[") return insertLines(file, there.range.end, items(there.start.column - 1));
  if (there.items.length === 0) return edit(file, there.range, `\n${items(2).trimEnd()}`);
  const end = there.items.at(-1)?.range.end ?? there.range.end;
  return edit(file, { start: end, end }, `, ${JSON.stringify(item)}`);

  function list(): string {
    return `${key}:\n${items(2)}`;
  }

  function items(indent: number): string {
    return indented(stringify([item], { lineWidth: 0 }), indent);
  }
}

/** Adds keys to a mapping of the file, behind those it has; `undefined` when it has none to stand behind. */
export function addKeys(file: SourceFile, mapping: YamlMapping, keys: object): Edit | undefined {
  const last = mapping.entries.at(-1);
  if (last === undefined) return undefined;
  if (file.text[mapping.range.start] !== "{")
    return insertLines(file, mapping.range.end, indented(stringify(keys, { lineWidth: 0 }), mapping.start.column - 1));
  const { end } = last.value.range;
  return edit(file, { start: end, end }, `, ${JSON.stringify(keys).slice(1, -1)}`);
}

const indented = (lines: string, indent: number): string => lines.replace(/^(?=.)/gm, " ".repeat(indent));

/** On lines of their own, behind whatever else stands on the line before. */
function insertLines(file: SourceFile, offset: number, lines: string): Edit {
  const { text } = file;
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = offset;
  const at = lineEnd.exec(text)?.index ?? text.length;
  return edit(file, { start: at, end: at }, `\n${lines.trimEnd()}${at === text.length ? "\n" : ""}`);
}

function edit({ path, text }: SourceFile, range: Range, newText: string): Edit {
  const lines = createLines(text);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return {
    path,
    start: lines.position(range.start),
    end: lines.position(range.end),
    newText: newText.replaceAll("\n", newline),
  };
}
