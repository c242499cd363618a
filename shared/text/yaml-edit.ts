import { stringify } from "yaml";
import type { Edit } from "../model/edit.ts";
import type { SourceFile } from "../model/source.ts";
import { editOf, type Change } from "./edits.ts";
import { parseYaml, valueAt } from "./yaml.ts";
import type { YamlMapping, YamlNode, YamlSequence } from "./yaml.ts";

/**
 * Adds items to the list under a top-level key and leaves every other character alone; `undefined` when that cannot be
 * done. A file that says nothing yet begins with `opening`.
 */
export function addItems(file: SourceFile, key: string, items: readonly object[], opening: string): Edit | undefined {
  const { root, problems } = parseYaml(file);
  if (problems.some(({ severity }) => severity === "error")) return undefined;
  const change = itemsUnder(file.text, root, key, items, opening);
  return change && editOf(file, change);
}

/** Likewise, of a text whose tree is known. */
export function itemsUnder(
  text: string,
  root: YamlNode | undefined,
  key: string,
  items: readonly object[],
  opening: string,
): Change | undefined {
  const list = (): string => `${key}:\n${listed(items, 2)}`;
  if (root === undefined || (root.kind === "scalar" && root.value === null)) {
    const before = text === "" || text.endsWith("\n") ? "" : "\n";
    return { start: text.length, end: text.length, newText: `${before}${opening}${list()}` };
  }
  if (root.kind !== "mapping" || root.entries.length === 0) return undefined;
  const there = valueAt(root, key);
  const inBraces = isFlow(text, root);
  if (there === undefined)
    return inBraces ? keysIn(text, root, { [key]: items }) : linesBehind(text, root.range.end, list());
  const { start, end } = there.range;
  if (there.kind === "scalar" && there.value === null) {
    if (inBraces) return { start, end, newText: ` ${JSON.stringify(items)}` };
    const behind = linesBehind(text, end, listed(items, 2));
    return { ...behind, start, newText: text.slice(end, behind.start) + behind.newText };
  }
  if (there.kind !== "sequence") return undefined;
  const isEmpty = !inBraces && text[start] === "[" && there.items.length === 0;
  return isEmpty ? { start, end, newText: `\n${listed(items, 2).trimEnd()}` } : itemsIn(text, there, items);
}

/** Adds items to a list of the text, behind those it has. */
export function itemsIn(text: string, list: YamlSequence, items: readonly object[]): Change {
  if (text[list.range.start] !== "[") return linesBehind(text, list.range.end, listed(items, list.start.column - 1));
  const last = list.items.at(-1);
  const at = last?.range.end ?? list.range.start + 1;
  const written = items.map((item) => JSON.stringify(item)).join(", ");
  return { start: at, end: at, newText: last ? `, ${written}` : written };
}

/** Adds keys to a mapping of the text, behind those it has. */
export const keysIn = (text: string, mapping: YamlMapping, keys: object): Change =>
  isFlow(text, mapping)
    ? lineIn(text, mapping, JSON.stringify(keys).slice(1, -1))
    : lineIn(text, mapping, stringify(keys, wide).trimEnd());

/** Adds a key to a mapping of the text, its value written on the same line. */
export function lineIn(text: string, mapping: YamlMapping, line: string): Change {
  if (!isFlow(text, mapping)) return linesBehind(text, mapping.range.end, indented(line, mapping.start.column - 1));
  const last = mapping.entries.at(-1);
  const at = last?.value.range.end ?? mapping.range.start + 1;
  return { start: at, end: at, newText: last ? `, ${line}` : line };
}

/**
 * Changes in an order in which they can be applied together. Where a block ends, the one around it may end as well: of lines
 * that are added at one place, the deeper come first, and an item of a list before a key as deep as its dash.
 */
export const deepestFirst = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((one, other) => one.start - other.start || depthOf(other) - depthOf(one));

/** Columns; what stands on no line of its own belongs to the line before. */
function depthOf({ newText }: Change): number {
  const [, indent, dash] = /^\n( *)(-?)/.exec(newText) ?? [];
  if (indent === undefined) return Number.MAX_SAFE_INTEGER;
  return indent.length + (dash === "-" ? 0.5 : 0);
}

/**
 * A mapping of texts on one line. Most need no quotes, and asking the library of each would take most of the time that an
 * import takes.
 */
export const onOneLine = (texts: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(texts)
    .map(([key, text]) => `${/^[a-z]+$/i.test(key) ? key : quoted(key)}: ${isPlain(text) ? text : quoted(text)}`)
    .join(", ")} }`;

/** A day, or words of which the first is longer than YAML's own: `true` and `null`, https://yaml.org/spec/1.2.2/#103-core-schema */
const isPlain = (text: string): boolean => /^(?:\d{4}-\d\d-\d\d|[A-Za-z][\w./@-]{5,}(?: [\w./@-]+)*)$/.test(text);

const quoted = (text: string): string =>
  stringify([text], { ...wide, collectionStyle: "flow", flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1);

const isFlow = (text: string, { range }: YamlMapping): boolean => text[range.start] === "{";

const wide = { lineWidth: 0 } as const;

const listed = (items: readonly object[], indent: number): string => indented(stringify(items, wide), indent);

const indented = (lines: string, indent: number): string => lines.replace(/^(?=.)/gm, " ".repeat(indent));

/** On lines of their own, behind whatever else stands on the line before. */
function linesBehind(text: string, offset: number, lines: string): Change {
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = offset;
  const at = lineEnd.exec(text)?.index ?? text.length;
  return { start: at, end: at, newText: `\n${lines.trimEnd()}${at === text.length ? "\n" : ""}` };
}
