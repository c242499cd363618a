import type { Range } from "../../model/source.ts";

/** A string that stands in a program, without its quotes. */
export interface Quoted extends Range {
  readonly value: string;
}

/** A program's text in three shapes, in each of which every place is where it was. */
export interface Code {
  /** Without comments, which are blank. */
  readonly code: string;
  /** Without what strings hold as well, for code that is quoted is not called. Quotes are kept. */
  readonly bare: string;
  /** In the order of the text. */
  readonly strings: readonly Quoted[];
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

const strings = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/;
const comments = {
  "#": /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#.*/,
  "//": /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/,
};

/** Escapes outside of strings are read as one, so that no quote is looked at twice. */
const patterns = {
  "#": new RegExp(`\\\\.|(?<comment>${comments["#"].source})|${strings.source}`, "g"),
  "//": new RegExp(`\\\\.|(?<comment>${comments["//"].source})|${strings.source}|\`(?:\\\\[\\s\\S]|[^\`\\\\])*\``, "g"),
};

/** Reads a program as far as its strings and comments; `sign` begins a comment that ends with its line. */
export function readCode(text: string, sign: "//" | "#"): Code {
  const [code, bare]: [string[], string[]] = [[], []];
  const found: Quoted[] = [];
  let end = 0;
  for (const { index, 0: piece, groups = {} } of text.matchAll(patterns[sign])) {
    const between = text.slice(end, index);
    end = index + piece.length;
    const inner = { start: index + 1, end: end - 1, value: piece.slice(1, -1) };
    const isComment = groups["comment"] !== undefined;
    code.push(between, isComment ? blank(piece) : piece);
    if (isComment || piece.startsWith("\\")) bare.push(between, blank(piece));
    else {
      bare.push(between, piece.slice(0, 1), blank(inner.value), piece.slice(-1));
      found.push(inner);
    }
  }
  const rest = text.slice(end);
  return { code: code.join("") + rest, bare: bare.join("") + rest, strings: found };
}

/** One of the strings that stand in a stretch, by its index among them; negative from the last. */
export function stringWithin(all: readonly Quoted[], { start, end }: Range, index = 0): Quoted | undefined {
  const found = all[firstFrom(all, index < 0 ? end : start) + index];
  return found !== undefined && start < found.start && found.end < end ? found : undefined;
}

function firstFrom(all: readonly Quoted[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `const key = new aws.iam.AccessKey("ci", {...})`: from its name to its closing bracket. */
export interface Call extends Range {
  /** `aws.iam.AccessKey` */
  readonly name: string;
  /** What it is assigned to. */
  readonly variable?: string;
  /** What stands between its brackets. */
  readonly inside: Range;
}

const callPattern =
  /(?:(?<variable>[A-Za-z_]\w{0,100})(?:\s{0,5}:\s{0,5}[\w.]{1,100})?\s{0,5}=\s{0,5})?(?:\bnew\s{1,5}|\bawait\s{1,5})?(?<![\w.])(?<name>[A-Za-z_]\w{0,60}(?:\??\.[A-Za-z_]\w{0,60}){0,5})\s{0,5}\(/g;

/** Calls in the order of the text, outer before inner. What is not closed ends with the text. */
export function callsIn(bare: string): readonly Call[] {
  const closes = closingBrackets(bare);
  return [...bare.matchAll(callPattern)].map(({ index, 0: whole, groups = {} }): Call => {
    const open = index + whole.length;
    const close = closes.get(open - 1) ?? bare.length;
    const name = groups["name"] ?? "";
    return {
      name,
      ...(groups["variable"] !== undefined && { variable: groups["variable"] }),
      start: index + whole.lastIndexOf(name),
      end: close + 1,
      inside: { start: open, end: close },
    };
  });
}

/** Where each round bracket is closed. */
function closingBrackets(bare: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: bracket } of bare.matchAll(/[()]/g)) {
    if (bracket === "(") open.push(index);
    const start = bracket === ")" ? open.pop() : undefined;
    if (start !== undefined) closes.set(start, index);
  }
  return closes;
}

/** How far what belongs to a call lies from its beginning, in UTF-16 units, so that nested calls cost no more than their number. */
export const farthest = 3_000;

/** What the nearest braces or round brackets around a place hold; lists are looked through. */
export function enclosing(bare: string, at: number): Range {
  const reach = (step: 1 | -1, more: string, less: string): number => {
    let depth = 0;
    let place = at;
    for (; place >= 0 && place < bare.length && Math.abs(place - at) < farthest; place += step) {
      const character = bare[place] ?? "";
      if (more.includes(character)) depth += 1;
      else if (less.includes(character) && depth-- === 0) break;
    }
    return place;
  };
  return { start: reach(-1, ")}", "({") + 1, end: reach(1, "({", ")}") };
}
