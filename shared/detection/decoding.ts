import type { DetectableType } from "../model/provider.ts";
import type { Range } from "../model/source.ts";
import { firstIndex } from "../text/first-index.ts";
import type { PatternEntry } from "./candidate.ts";
import { anchors, beginnings } from "./anchors.ts";
import { decodeBase64 } from "./facts/decode.ts";
import { typeEntries } from "./providers/index.ts";
import type { Windows } from "./windows.ts";

/** A stretch of a text as its reader gets it, with the way back to where it stands. Never leaves detection. */
export interface Piece {
  readonly text: string;
  /** The stretch of the source that a stretch of `text` came from. */
  readonly toSource: (range: Range) => Range;
}

/** One way in which a text holds another, told by what the other begins with in it. */
export interface Encoding {
  readonly keywords: readonly string[];
  readonly window: NonNullable<DetectableType["window"]>;
  readonly read: (text: string, windows: Iterable<Range>) => Iterable<Piece>;
}

const nothingAround = { before: 0, after: 0 };
const escapeWindow = { before: 400, after: 1200 };

/** How the code of a character begins that a secret or the end of a line has: the codes of others fill whole tables. */
const tellingCodes = ["0a", "0d", "2", "3", "4", "5", "6", "7"];

/** Base64 (RFC 4648) in three alignments, hexadecimal, percent-encoding (RFC 3986), references of HTML, escapes of string literals. */
export function createEncodings(): readonly Encoding[] {
  const words = beginnings(typeEntries);
  return [
    ...([0, 1, 2] as const).map((alignment): Encoding => ({
      keywords: anchors(words, alignment),
      window: nothingAround,
      read: (text, windows) => readRuns(text, windows, base64, alignment),
    })),
    {
      keywords: anchors(words, "hex"),
      window: nothingAround,
      read: (text, windows) => readRuns(text, windows, hex, 0),
    },
    {
      keywords: ["%3d", "%3a", "%22", "%26", "%7b", "%0a"],
      window: escapeWindow,
      read: (text, windows) => readReplaced(text, windows, percentEncoded),
    },
    {
      keywords: ["&quot;", "&apos;", "&#34;", "&#39;", "&#x22;", "&#x27;"],
      window: escapeWindow,
      read: (text, windows) => readReplaced(text, windows, referenced),
    },
    {
      keywords: [
        '\\":',
        '=\\"',
        '= \\"',
        ...["\\u00", "\\x"].flatMap((kind) => tellingCodes.map((code) => kind + code)),
      ],
      window: escapeWindow,
      read: (text, windows) => readReplaced(text, windows, escaped),
    },
  ];
}

/** Characters that are decoded in one go: what a reader has at hand for each takes many times its room. */
const longestStretch = 2 ** 16;
/** Characters that are decoded once more with what follows, so that no secret is cut in two. */
const sharedEnd = 2 ** 14;

/** Whether a text may hold another: where something is encoded, or a program may put a secret together. */
export const mayHoldPieces = (encoded: Windows<Encoding>, patterns: Windows<PatternEntry>): boolean =>
  encoded.size > 0 || [...patterns.keys()].some(({ strong }) => strong);

/**
 * Every stretch that holds another text: what is encoded, and literals of which a program makes one; as far as `end` says
 * when it is asked.
 */
export function* piecesOf(
  text: string,
  encoded: Windows<Encoding>,
  patterns: Windows<PatternEntry>,
  end: () => number,
): Generator<Piece, void> {
  for (const [{ read }, windows] of encoded) yield* read(text, upTo(windows, end));
  const strong = [...patterns].flatMap(([entry, windows]) => (entry.strong ? windows : []));
  if (strong.length > 0) yield* readReplaced(text, upTo(union(strong), end), joints);
}

/** Windows in stretches that share an end with the next, so that no secret is cut in two. */
function* upTo(windows: readonly Range[], end: () => number): Generator<Range, void> {
  for (const window of windows)
    for (let from = window.start; from < end(); from += longestStretch - sharedEnd) {
      const to = Math.min(from + longestStretch, window.end);
      yield { start: from, end: to };
      if (to === window.end) break;
    }
}

interface Alphabet {
  readonly has: RegExp;
  /** Characters that stand for a whole number of bytes. */
  readonly unit: number;
  readonly bytes: number;
  readonly decode: (text: string) => Uint8Array | undefined;
}

const base64: Alphabet = { has: /[A-Za-z0-9+/_-]/, unit: 4, bytes: 3, decode: decodeBase64 };
const hex: Alphabet = {
  has: /[0-9A-Fa-f]/,
  unit: 2,
  bytes: 1,
  decode: (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
};

/** Where in its unit an anchor of base64 begins, by how many bytes of the unit stand before the word. */
const anchorStarts = { 0: 0, 1: 2, 2: 3 } as const;

const shortestText = 12;
/** Before the end of a line is taken for part of a run. */
const fewestUnitsOfLine = 3;

/** Decodes around each anchor as far as it is text, so that hardly a character is read for two anchors. */
function* readRuns(
  text: string,
  windows: Iterable<Range>,
  alphabet: Alphabet,
  alignment: keyof typeof anchorStarts,
): Generator<Piece, void> {
  let read = 0;
  for (const window of windows) {
    const at = window.start - anchorStarts[alignment];
    if (at < read) continue;
    const limit = at + longestStretch;
    const units = [
      ...unitsFrom(text, at - 1, -1, read, alphabet).toReversed(),
      ...unitsFrom(text, at, 1, Math.min(text.length, limit), alphabet),
    ];
    const share = alphabet.unit / alphabet.bytes;
    const bytes = units.flatMap((unit) => unit.bytes);
    const starts = units.flatMap(({ places, bytes: own }) =>
      own.map((_, index) => places[Math.floor(index * share)] ?? 0),
    );
    const ends = units.flatMap(({ places, bytes: own }) =>
      own.map((_, index) => (places[Math.ceil((index + 1) * share) - 1] ?? 0) + 1),
    );
    const end = ends.at(-1) ?? 0;
    read = Math.max(window.end, end < limit - alphabet.unit ? end : end - sharedEnd);
    if (bytes.length >= shortestText) {
      yield { text: bytes.map((byte) => String.fromCharCode(byte)).join(""), toSource: backTo(starts, ends) };
    }
  }
}

interface Unit {
  readonly places: readonly number[];
  readonly bytes: readonly number[];
}

/** Whole units from `at` on in one direction, up to the first that is no text; a run goes on over the ends of lines. */
function unitsFrom(text: string, at: number, step: 1 | -1, limit: number, alphabet: Alphabet): readonly Unit[] {
  const units: Unit[] = [];
  for (let place = at; ;) {
    const places: number[] = [];
    while (places.length < alphabet.unit && (step > 0 ? place < limit : place >= limit)) {
      if (!alphabet.has.test(text[place] ?? "")) {
        const over = units.length < fewestUnitsOfLine ? place : overLineEnd(text, place, step);
        if (over === place || !alphabet.has.test(text[over] ?? "")) break;
        place = over;
      }
      places.push(place);
      place += step;
    }
    const inOrder = step > 0 ? places : places.toReversed();
    const isWhole = places.length === alphabet.unit;
    if (places.length === 0 || (step < 0 && !isWhole)) return units;
    const bytes = [...(alphabet.decode(inOrder.map((one) => text[one] ?? "").join("")) ?? [0])];
    if (!bytes.every(isText)) return units;
    units.push({ places: inOrder, bytes });
    if (!isWhole) return units;
  }
}

const isText = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;

const longestGap = 80;

/** Where a run goes on after one end of a line and the blanks around it; `place` itself where there is none. */
function overLineEnd(text: string, place: number, step: 1 | -1): number {
  let lineEnds = 0;
  for (let near = place; Math.abs(near - place) < longestGap; near += step) {
    const character = text[near];
    if (character === "\n") lineEnds++;
    else if (character !== " " && character !== "\t" && character !== "\r") return lineEnds === 1 ? near : place;
  }
  return place;
}

interface Replacement {
  readonly pattern: RegExp;
  readonly by: (found: string) => string;
}

const percentEncoded: Replacement = {
  pattern: /%[0-7][0-9a-f]/gi,
  by: (found) => String.fromCharCode(Number.parseInt(found.slice(1), 16)),
};

const namedReferences: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };

/** Of the characters that code quotes: https://html.spec.whatwg.org/multipage/syntax.html#character-references */
const referenced: Replacement = {
  pattern: /&(?:quot|apos|amp|lt|gt|#(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])|#x[2-7][0-9a-f]);/gi,
  by: (found) => {
    const name = found.slice(1, -1).toLowerCase();
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return namedReferences[name] ?? String.fromCharCode(code);
  },
};

const shortEscapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const escaped: Replacement = {
  pattern: /\\(?:u[0-9a-f]{4}|x[0-7][0-9a-f]|[^\r\n])/gi,
  by: (found) =>
    found.length > 2
      ? String.fromCharCode(Number.parseInt(found.slice(2), 16))
      : (shortEscapes[found[1] ?? ""] ?? found[1] ?? ""),
};

/**
 * What stands between two literals that a program reads as one, and a line that goes on in the next.
 *
 *     "ghp_" + "abc"     "ghp_" . 'abc'     "ghp_" \⏎ "abc"     "ghp_"⏎ "abc"     ghp_\⏎abc
 */
const joints: Replacement = {
  pattern:
    /["'`](?:[ \t]{0,20}(?:[+.&~]|\+\+|\.\.|\|\||<>)\s{0,80}|[ \t]{1,20}(?:\\?\r?\n\s{0,80})?|[ \t]{0,20}\\?\r?\n\s{0,80}(?:[+.&~]\s{0,20})?)[rbuf]?["'`]|\\\r?\n[ \t]{0,80}/g,
  by: () => "",
};

/** Windows of a text with every match replaced; none without a match. Few hold anything, so the way back is worked out when it is asked for. */
function* readReplaced(text: string, windows: Iterable<Range>, replacement: Replacement): Generator<Piece, void> {
  for (const { start, end } of windows) {
    const stretch = text.slice(start, end);
    const replaced = stretch.replace(replacement.pattern, replacement.by);
    if (replaced === stretch) continue;
    let toSource: Piece["toSource"] | undefined;
    yield { text: replaced, toSource: (range) => (toSource ??= alongRuns(runsOf(stretch, start, replacement)))(range) };
  }
}

function runsOf(stretch: string, start: number, { pattern, by }: Replacement): readonly Run[] {
  const runs: Run[] = [];
  /** Where the text goes on after the last match, in the source and in the piece. */
  let source = start;
  let shown = 0;
  for (const { 0: found, index } of stretch.matchAll(pattern)) {
    const { length } = by(found);
    runs.push({ shown, source, width: 1 });
    shown += start + index - source;
    if (length > 0) runs.push({ shown, source: start + index, width: found.length });
    shown += length;
    source = start + index + found.length;
  }
  return [...runs, { shown, source, width: 1 }];
}

/** Characters of a piece from `shown` up to the next run, each of which is `width` characters of the source. */
interface Run {
  readonly shown: number;
  readonly source: number;
  readonly width: number;
}

function alongRuns(runs: readonly Run[]): Piece["toSource"] {
  const place = (shown: number): { readonly start: number; readonly end: number } => {
    const run = runs[Math.max(0, firstIndex(runs, (one) => one.shown > shown) - 1)] ?? {
      shown: 0,
      source: 0,
      width: 1,
    };
    const start = run.source + (shown - run.shown) * run.width;
    return { start, end: start + run.width };
  };
  return ({ start, end }) => ({ start: place(start).start, end: place(end - 1).end });
}

function backTo(starts: readonly number[], ends: readonly number[]): Piece["toSource"] {
  return ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? starts[start] ?? 0 });
}

/** The same stretches, in order and without overlap. */
function union(ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
