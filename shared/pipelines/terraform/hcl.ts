import type { Range } from "../../model/source.ts";
import type { Attribute, Block, Body, Traversal, Value } from "./blocks.ts";
import { traversalsIn } from "./json.ts";
import { tokenize } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export interface HclReading {
  readonly body: Body;
  /** Where neither a block nor an attribute begins or ends; UTF-16 offsets. */
  readonly faults: readonly number[];
}

/**
 * Blocks, attributes (in quotes too, as HCL 1 has them), objects and names; what expressions compute is left open. No published parser is tolerant of
 * half-written files and takes linear time: codemirror-lang-hcl refuses calls inside of objects inside of calls, and
 * needs seconds for them.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#structural-elements
 */
export function readHcl(text: string): HclReading {
  const tokens = tokenize(text);
  const faults: number[] = [];
  let at = 0;

  const textOf = (token: Token | undefined): string => (token ? text.slice(token.start, token.end) : "");
  const peek = (ahead = 0): string => textOf(tokens[at + ahead]);
  const fault = (): unknown => faults.push(tokens[at]?.start ?? text.length);
  const isName = (token: Token | undefined): boolean => token?.kind === "word" || token?.kind === "string";
  const isLineEnd = (): boolean => tokens[at]?.kind === "end";
  const bare = (token: Token | undefined): string => textOf(token).replace(/^"|"$/g, "");

  function readBody(isInner: boolean): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    while (at < tokens.length) {
      if (isLineEnd()) at += 1;
      else if (peek() === "}") {
        if (isInner) return { attributes, blocks };
        fault();
        at += 1;
      } else if (isName(tokens[at]) && peek(1) === "=") {
        const name = bare(tokens[at]);
        at += 2;
        attributes.push({ name, value: readValue() });
      } else if (tokens[at]?.kind === "word") {
        const block = readBlock();
        if (block) blocks.push(block);
      } else {
        fault();
        at += 1;
      }
    }
    if (isInner) fault();
    return { attributes, blocks };
  }

  function readBlock(): Block | undefined {
    const first = tokens[at];
    const labels: string[] = [];
    let last = first;
    at += 1;
    for (let token = tokens[at]; token?.kind === "word" || token?.kind === "string"; token = tokens[at]) {
      labels.push(bare(token));
      last = token;
      at += 1;
    }
    if (peek() !== "{" || first === undefined || last === undefined) {
      fault();
      return undefined;
    }
    at += 1;
    const body = readBody(true);
    const end = tokens[at]?.end ?? text.length;
    at += 1;
    const header = { start: first.start, end: last.end };
    return { kind: textOf(first), labels, header, body, start: first.start, end };
  }

  /** Up to the end of its line, or to what encloses it. */
  function readValue(): Value {
    const first = tokens[at];
    const from = at;
    const objects: (readonly Attribute[])[] = [];
    const traversals: Traversal[] = [];
    while (at < tokens.length && !isLineEnd() && !/^[,)\]}]$/.test(peek())) readPiece(objects, traversals);
    const last = tokens[at - 1];
    const found = { traversals, objects };
    if (first === undefined || last === undefined || at === from)
      return { kind: "expression", ...found, start: first?.start ?? text.length, end: first?.start ?? text.length };
    const isPlain = at === from + 1 && !/[$%]\{/.test(textOf(first));
    if (isPlain && (first.kind === "string" || first.kind === "document"))
      return { kind: "string", ...found, ...insideOf(first) };
    const isScalar = /^(?:true|false|null|-?\d[\w.]*)$/.test(text.slice(first.start, last.end));
    return { kind: isScalar ? "scalar" : "expression", ...found, start: first.start, end: last.end };
  }

  function insideOf({ kind, start, end }: Token): Range {
    if (kind === "string") return { start: start + 1, end: text[end - 1] === '"' && end > start + 1 ? end - 1 : end };
    const body = text.indexOf("\n", start) + 1;
    return { start: body, end: Math.max(body, text.lastIndexOf("\n", end - 1)) };
  }

  /** A name, a literal, or whatever stands in brackets. */
  function readPiece(objects: (readonly Attribute[])[], traversals: Traversal[]): void {
    const token = tokens[at];
    if (token?.kind === "string" || token?.kind === "document") traversals.push(...traversalsIn(textOf(token)));
    if (peek() === "{") readObject(objects, traversals);
    else if (peek() === "(" || peek() === "[") readGroup(objects, traversals);
    else if (token?.kind === "word") readName(objects, traversals);
    else at += 1;
  }

  function readGroup(objects: (readonly Attribute[])[], traversals: Traversal[]): void {
    at += 1;
    while (at < tokens.length && !/^[)\]}]$/.test(peek())) readPiece(objects, traversals);
    if (at < tokens.length && peek() !== "}") at += 1;
  }

  function readName(objects: (readonly Attribute[])[], traversals: Traversal[]): void {
    const path = [textOf(tokens[at])];
    at += 1;
    for (;;) {
      const next = tokens[at + 1];
      if (peek() === "[") readGroup(objects, traversals);
      else if (peek() === "." && next !== undefined && next.kind !== "end") {
        if (next.kind === "word") path.push(textOf(next));
        at += 2;
      } else break;
    }
    if (path.length > 1) traversals.push({ path });
  }

  /** The outer one comes first. */
  function readObject(objects: (readonly Attribute[])[], traversals: Traversal[]): void {
    const entries: Attribute[] = [];
    objects.push(entries);
    at += 1;
    while (at < tokens.length && peek() !== "}") {
      const key = tokens[at];
      if (/^[=:]$/.test(peek(1)) && (key?.kind === "word" || key?.kind === "string")) {
        at += 2;
        const value = readValue();
        entries.push({ name: bare(key), value });
        for (const object of value.objects) objects.push(object);
        for (const traversal of value.traversals) traversals.push(traversal);
      } else if (/^[)\]]$/.test(peek())) break;
      else readPiece(objects, traversals);
    }
    if (peek() === "}") at += 1;
  }

  return { body: readBody(false), faults };
}
