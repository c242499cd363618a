import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from "yaml";
import type { Range } from "../model/source.ts";

/** Where in a YAML text somebody writes or points, also while the text around it is broken. */
export interface YamlCursor {
  /**
   * Keys from the top to the mapping (`key`) or the value (`value`) at the cursor; `*` is any item of a list. A word that
   * stands alone may be either, so it is told as a key: what is expected there decides.
   */
  readonly path: readonly string[];
  readonly role: "key" | "value";
  /** What stands at the cursor, without quotes, and where; never more than one line. */
  readonly word: string;
  readonly range: Range;
  readonly quoted: boolean;
  /** Whether a `:` stands behind the word already. */
  readonly hasColon: boolean;
  readonly inFlow: boolean;
  /** The other keys of the mapping; none beside a value. */
  readonly beside: readonly string[];
  /** The text under a key of the outermost list item around the cursor, such as its `id`; `undefined` where it has none. */
  readonly said: (key: string) => string | undefined;
}

/** A private character that stands for the cursor: https://www.unicode.org/faq/private_use.html */
const mark = "\uE000";

/** Characters of one entry that are still read. */
const longestPiece = 200_000;

/**
 * Looks only at the entry around the cursor, so that a fault in another one, or a long file, is no hindrance. `undefined`
 * where nothing can be written, as in a comment.
 */
export function yamlCursor(text: string, offset: number): YamlCursor | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const before = text.slice(lineStart, offset);
  const after = text.slice(offset, lineEnd);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const piece = pieceAround(text, offset);
  if (piece.text.length > longestPiece) return undefined;
  const standsAlone = /^[ \t]*(?:- +)*[\w.-]*$/.test(before) && /^[\w.-]*[ \t]*$/.test(after);
  const end = offset + (/^[\w.-]*/.exec(after)?.[0].length ?? 0);
  const at = (position: number): number => piece.toPiece(position);
  const marked = [
    piece.text.slice(0, at(offset)),
    mark,
    piece.text.slice(at(offset), at(end)),
    standsAlone ? ":" : "",
    piece.text.slice(at(end)),
  ].join("");
  const { contents } = parseDocument(marked, { strict: false, uniqueKeys: false, logLevel: "silent" });
  const found = find(contents, []);
  if (!found) return undefined;
  const { scalar, mapping, role, path } = found;
  const range = wordAround(text, offset, scalar.type?.startsWith("QUOTE") === true);
  return {
    path,
    role,
    range,
    word: text.slice(range.start, range.end),
    quoted: scalar.type?.startsWith("QUOTE") === true,
    hasColon: role === "key" && !standsAlone && /^["']?\s*:(?:\s|$)/.test(text.slice(range.end, lineEnd + 1)),
    inFlow: found.inFlow,
    beside:
      role === "value"
        ? []
        : [...new Set(keysOf(mapping, scalar).concat(path.length > 0 ? [] : topKeys(text, lineStart)))],
    said: (key) => found.entry?.items.flatMap((pair) => (textOf(pair.key)[0] === key ? textOf(pair.value) : []))[0],
  };
}

interface Found {
  readonly path: readonly string[];
  readonly role: YamlCursor["role"];
  readonly scalar: Scalar;
  readonly mapping?: YAMLMap;
  readonly entry?: YAMLMap;
  readonly inFlow: boolean;
}

function find(
  node: unknown,
  path: readonly string[],
  around: Pick<Found, "mapping" | "entry" | "inFlow"> = { inFlow: false },
): Found | undefined {
  if (isScalar(node)) return isMarked(node) ? { ...around, path, role: "value", scalar: node } : undefined;
  if (isSeq(node)) return first(node.items, (item) => find(item, [...path, "*"], withFlow(around, node)));
  if (!isMap(node)) return undefined;
  const isEntry = path.at(-1) === "*" && around.entry === undefined;
  const inside = { ...withFlow(around, node), mapping: node, ...(isEntry && { entry: node }) };
  return first(node.items, ({ key, value }) =>
    isScalar(key) && isMarked(key)
      ? { ...inside, path, role: "key", scalar: key }
      : find(value, [...path, textOf(key)[0] ?? ""], inside),
  );
}

const withFlow = <T extends Pick<Found, "inFlow">>(around: T, { flow = false }: { readonly flow?: boolean }): T => ({
  ...around,
  inFlow: around.inFlow || flow,
});

function first<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isMarked = ({ value }: Scalar): boolean => typeof value === "string" && value.includes(mark);

const keysOf = (mapping: YAMLMap | undefined, own: Scalar): readonly string[] =>
  mapping?.items.flatMap(({ key }) => (key === own ? [] : textOf(key))) ?? [];

const textOf = (node: unknown): readonly string[] =>
  isScalar(node) && (typeof node.value === "string" || typeof node.value === "number") ? [String(node.value)] : [];

/** Up to what ends a scalar: its quotes, else white space and brackets. */
function wordAround(text: string, offset: number, quoted: boolean): Range {
  const stop = quoted ? /["'\r\n]/ : /[\s,{}[\]"']/;
  let start = offset;
  while (start > 0 && !stop.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !stop.test(text.charAt(end)) && !(text[end] === ":" && !quoted && isEnd(text[end + 1])))
    end++;
  return { start, end };
}

const isEnd = (character: string | undefined): boolean => character === undefined || /[\s,{}[\]]/.test(character);

interface Piece {
  readonly text: string;
  readonly toPiece: (offset: number) => number;
}

const topKey = /^[A-Za-z][\w-]*:.*$/gm;

/** The top-level key over the cursor, and under it the one list item that holds the cursor. */
function pieceAround(text: string, offset: number): Piece {
  const from = startOfLine(text, offset);
  let start = 0;
  let end = text.length;
  for (const { index } of text.matchAll(topKey)) {
    if (index <= offset) start = index;
    else {
      end = index;
      break;
    }
  }
  const whole = { text: text.slice(start, end), toPiece: (position: number) => position - start };
  const head = endOfLine(text, start);
  const indent = /^( *)- /m.exec(text.slice(head + 1, end))?.[1];
  if (indent === undefined || from <= head) return whole;
  let itemStart: number | undefined;
  let itemEnd = end;
  for (const { index } of text.slice(0, end).matchAll(new RegExp(`^ {${indent.length}}- `, "gm"))) {
    if (index <= head) continue;
    if (index <= offset) itemStart = index;
    else {
      itemEnd = index;
      break;
    }
  }
  if (itemStart === undefined) return whole;
  const item = itemStart;
  const opening = `${text.slice(start, head).replace(/\r$/, "")}\n`;
  return {
    text: opening + text.slice(item, itemEnd),
    toPiece: (position) => opening.length + position - item,
  };
}

/** Keys of the whole document, but for the one on the cursor's line. */
const topKeys = (text: string, lineStart: number): readonly string[] =>
  [...text.matchAll(topKey)].flatMap(({ 0: line, index }) =>
    index === lineStart ? [] : (line.split(":", 1)[0] ?? []),
  );

const startOfLine = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}
