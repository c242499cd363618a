import type { State } from "js-yaml";
import type { Position, Range, Span } from "../model/source.ts";
import type { Lines } from "./lines.ts";

export type YamlValue = string | number | boolean | null;

/** A value that knows its place. An alias is the very node it stands for, so its place is the anchor's. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence;

/** A class, so that lines and columns are worked out only for the few nodes that are asked for them. */
abstract class Placed implements Span {
  readonly #from: number;
  readonly #to: number;
  /** Nodes in it, itself included, with every alias written out. */
  readonly size: number;
  /** `!reference`, `!Ref`, ...; absent for the standard tags. */
  readonly tag: string | undefined;
  readonly #lines: Lines;

  constructor(lines: Lines, range: Range, size: number, tag: string | undefined) {
    this.#lines = lines;
    this.#from = range.start;
    this.#to = range.end;
    this.size = size;
    this.tag = tag;
  }

  get range(): Range {
    return { start: this.#from, end: this.#to };
  }

  get start(): Position {
    return this.#lines.position(this.#from);
  }

  get end(): Position {
    return this.#lines.position(this.#to);
  }
}

/** An ISO date stays a string, as the core schema has it: https://yaml.org/spec/1.2.2/#103-core-schema */
export class YamlScalar extends Placed {
  readonly kind = "scalar";
  readonly value: YamlValue;

  constructor(lines: Lines, range: Range, value: YamlValue, tag?: string) {
    super(lines, range, 1, tag);
    this.value = value;
  }
}

export class YamlMapping extends Placed {
  readonly kind = "mapping";
  /** In the order of the file; of two with one name the last counts. */
  readonly entries: readonly YamlEntry[];

  constructor(lines: Lines, range: Range, size: number, entries: readonly YamlEntry[], tag?: string) {
    super(lines, range, size, tag);
    this.entries = entries;
  }
}

export interface YamlEntry {
  /** The key as text; empty where the key is no scalar. */
  readonly name: string;
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export class YamlSequence extends Placed {
  readonly kind = "sequence";
  readonly items: readonly YamlNode[];

  constructor(lines: Lines, range: Range, size: number, items: readonly YamlNode[], tag?: string) {
    super(lines, range, size, tag);
    this.items = items;
  }
}

/** A mapping of a text that is no YAML, and is read like it: all of its keys and values stand where it does. */
export const mappingAt = (lines: Lines, range: Range, values: Iterable<readonly [string, YamlValue]>): YamlMapping =>
  new YamlMapping(
    lines,
    range,
    1,
    Array.from(values, ([name, value]) => ({
      name,
      key: new YamlScalar(lines, range, name),
      value: new YamlScalar(lines, range, value),
    })),
  );

/** Nodes that a text may stand for once its aliases are written out. */
const maxSize = 1_000_000;

/** A problem with the place it is found at. */
export class YamlFault extends Error {
  readonly code: string;
  readonly offset: number;
  constructor(code: string, offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}

/** A node that was opened and not yet closed. */
interface Frame {
  readonly opened: number;
  readonly children: Child[];
}

interface Child {
  readonly node: YamlNode;
  /** What js-yaml made of it; the same object again means the parser only handed it on. */
  readonly result: unknown;
  readonly alias: boolean;
  /** Where it ends in the text; the node of an alias ends elsewhere. */
  readonly end: number;
  /** Whether a `:` follows, so that the next child is its value. */
  readonly isKey: boolean;
}

/** What js-yaml's parser tells a listener beyond its declared type. */
interface ParserState extends State {
  readonly anchor: string | null;
  readonly tag: string | null;
}

/**
 * js-yaml reports each attempt to read a node as `open` and `close`, innermost first, but builds plain values. This
 * turns the reports into nodes. In a block it tries a node as a key before it takes it as a value:
 *
 *     - [1, 2]     open(item) open(as key) ... close close    the inner node is handed on: same result, same node
 *     - |          open(item) open(as key) close close        the inner attempt read nothing: kind is null
 *     a: 1         open(map) open close open close close      children are key, value, key, value, ...
 *     ? a          open(map) open close close                 no `:` follows, so `a` has no value
 */
export function growTree(text: string, shift: number, lines: Lines) {
  const root: Frame = { opened: 0, children: [] };
  const documents: YamlNode[] = [];
  const duplicates: YamlNode[] = [];
  const stack: Frame[] = [root];
  const anchors = new Map<string, YamlNode>();

  function close(state: ParserState, position: number): void {
    const frame = stack.pop();
    const parent = stack.at(-1);
    if (frame === undefined || parent === undefined) return;
    const last = frame.children.at(-1);
    const handedOn = last !== undefined && handsOn(state, last) ? last : undefined;
    const start = handedOn === undefined ? skipProperties(text, frame.opened) : frame.opened;
    const alias = handedOn?.alias ?? (state.kind === null && text[start] === "*" && start < position);
    const node = handedOn?.node ?? (alias ? readAlias(start) : readNode(state, position, frame, start));
    const end = handedOn?.end ?? (alias ? endOfAlias(text, start) : node.range.end);
    if (state.anchor !== null) anchors.set(state.anchor, node);
    if (alias) state.result = true;
    if (parent === root) documents.push(node);
    else parent.children.push({ node, result: state.result, alias, end, isKey: separatorAt(text, position) });
  }

  function readAlias(start: number): YamlNode {
    const node = anchors.get(text.slice(start + 1, endOfAlias(text, start)));
    if (node === undefined) throw new YamlFault("yaml-recursive-alias", start);
    return node;
  }

  function readNode(state: ParserState, position: number, frame: Frame, start: number): YamlNode {
    const { kind, tag } = state;
    if (kind !== "mapping" && kind !== "sequence" && kind !== "scalar") return nullAt(frame.opened);
    // A block ends with what it holds; the parser only says where the next one begins.
    const last = kind === "scalar" || text[start] === "{" || text[start] === "[" ? undefined : frame.children.at(-1);
    const end = last === undefined ? trimEnd(text, start, position) : Math.max(last.end, start);
    const size = kind === "scalar" ? 1 : sizeOf(frame.children);
    if (size > maxSize && anchors.size > 0) throw new YamlFault("yaml-too-many-aliases", start);
    const range = { start, end };
    const own = isOwnTag(tag) ? tag : undefined;
    if (kind === "scalar") return new YamlScalar(lines, range, state.result as YamlValue, own);
    if (kind === "sequence")
      return new YamlSequence(lines, range, size, listItems(state.result as readonly unknown[], frame.children), own);
    const entries = pairUp(frame.children);
    reportDuplicates(entries);
    return new YamlMapping(lines, range, size, entries, own);
  }

  const nullAt = (offset: number): YamlScalar => new YamlScalar(lines, { start: offset, end: offset }, null);

  function pairUp(children: readonly Child[]): readonly YamlEntry[] {
    const entries: YamlEntry[] = [];
    for (let index = 0; index < children.length; index += 1) {
      const key = children[index];
      if (key === undefined) break;
      if (!key.isKey) {
        if (key.node.range.start === key.node.range.end) continue;
        entries.push(entryOf(key.node, nullAt(key.node.range.end)));
        continue;
      }
      index += 1;
      entries.push(entryOf(key.node, children[index]?.node ?? nullAt(key.node.range.end)));
    }
    return entries;
  }

  /** js-yaml stays silent about an empty item (`-` alone), and reports a pair in a list (`[a: 1]`) as two nodes. */
  function listItems(results: readonly unknown[], children: readonly Child[]): readonly YamlNode[] {
    let next = 0;
    return results.map((result): YamlNode => {
      const child = children[next];
      if (child === undefined || (result === null && child.result !== null))
        return nullAt(child?.node.range.start ?? 0);
      next += 1;
      if (!child.isKey) return child.node;
      const value = children[next]?.node ?? nullAt(child.node.range.end);
      next += 1;
      const range = { start: child.node.range.start, end: Math.max(child.node.range.end, value.range.end) };
      return new YamlMapping(lines, range, 1 + child.node.size + value.size, [entryOf(child.node, value)]);
    });
  }

  function reportDuplicates(entries: readonly YamlEntry[]): void {
    if (entries.length < 2) return;
    const seen = new Set<string>();
    for (const { name, key } of entries) {
      if (seen.has(name)) duplicates.push(key);
      seen.add(name);
    }
  }

  return {
    documents,
    duplicates,
    depth: () => stack.length - 1,
    listener: (event: "open" | "close", state: State): void => {
      if (event === "open") stack.push({ opened: state.position + shift, children: [] });
      else close(state as ParserState, state.position + shift);
    },
  };
}

function handsOn(state: ParserState, child: Child): boolean {
  if (child.alias) return state.kind === null;
  if (state.kind === "scalar") return child.node.kind === "scalar" && child.node.range.end > child.node.range.start;
  return state.kind !== null && child.result === state.result;
}

/** Not one of YAML's own, which say no more than the value does. */
function isOwnTag(tag: string | null): tag is string {
  return tag !== null && tag.startsWith("!") && tag.length > 1;
}

function entryOf(key: YamlNode, value: YamlNode): YamlEntry {
  return { name: key.kind === "scalar" ? String(key.value ?? "") : "", key, value };
}

function sizeOf(children: readonly Child[]): number {
  let size = 1;
  for (const child of children) size += child.node.size;
  return size;
}

function separatorAt(text: string, offset: number): boolean {
  return text[skipSpace(text, offset)] === ":";
}

/** White space, line ends and comments. */
function skipSpace(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const character = text[at];
    if (character === "#") while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
    else if (character === " " || character === "\t" || character === "\n" || character === "\r") at += 1;
    else return at;
  }
}

const property = /[!&][^\s,[\]{}]*/y;

/** Also tags and anchors, which stand before the value they belong to. */
function skipProperties(text: string, offset: number): number {
  let at = skipSpace(text, offset);
  for (;;) {
    property.lastIndex = at;
    if (!property.test(text)) return at;
    at = skipSpace(text, property.lastIndex);
  }
}

function endOfAlias(text: string, start: number): number {
  const name = /[^\s,[\]{}]*/y;
  name.lastIndex = start;
  name.test(text);
  return name.lastIndex;
}

const space = /\s/;

function trimEnd(text: string, start: number, end: number): number {
  let at = Math.min(end, text.length);
  while (at > start && space.test(text[at - 1] ?? "")) at -= 1;
  return at;
}
