import type { SourceFile } from "../model/source.ts";

/** Finds every keyword in one pass over a text, whatever the case of its ASCII letters. */
export interface Prefilter {
  /**
   * Reports the keyword's index and the offset just after it, in the order of the text. What is found goes `into` what is
   * handed on, so that `report` is the same for every text: compiled for a closure, the search would be so anew for each.
   */
  readonly search: <Into>(text: Text, into: Into, report: Report<Into>) => void;
}

export type Text = Pick<SourceFile, "text" | "ascii">;

type Report<Into> = (into: Into, keyword: number, end: number) => void;

const characters = 2 ** 16;
const asciiSize = 128;

/** A step where no text has come through yet, as memory is that nobody has written to: to fill it takes longer than a small file. */
const unknown = 0;

/** The row of the state that a step leads to. */
const rowOf = (step: number): number => Math.abs(step);

/** Characters; where keywords end in so many is gathered before it is told. */
const blockLength = 2 ** 16;

/**
 * Aho and Corasick's automaton over character codes (https://doi.org/10.1145/360825.360855). Each character falls into
 * a class: 0 for what no keyword holds, else one class for both cases of a letter, so the text needs no lower-cased
 * copy, whose offsets could differ. One flat table holds a row of classes for each state, at an offset that is not 0:
 *
 *     next[row + class] -> the step on: `-row`, or `row` where a keyword ends, or `unknown`
 *
 * Each step waits for the one before, so two cursors go at a time, one through either half of a block: that takes about
 * half as long. No keyword comes twice.
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const { classes, codes } = readAlphabet(keywords);
  const { next, root, learn, keywordsAt } = createStates(keywords, codes);
  const longest = Math.max(1, ...keywords.map((keyword) => keyword.length));

  /** The last step through `text` up to `end`; no state remembers more than the longest keyword. */
  function stepTo(text: string, end: number): number {
    let step = -root;
    for (let at = Math.max(0, end - longest); at < end; at++) {
      const slot = rowOf(step) + (classes[text.charCodeAt(at)] ?? 0);
      step = next[slot] ?? 0;
      if (step === unknown) step = learn(slot);
    }
    return step;
  }

  const [front, back] = [createCursor(), createCursor()];

  /** Has a cursor go on after a step that stopped it; notes where a keyword ends. */
  function settle(cursor: Cursor, step: number, end: number): void {
    const known = step === unknown ? learn(cursor.slot) : step;
    const row = rowOf(known);
    cursor.step = -row;
    if (known < 0) return;
    cursor.ends[cursor.count++] = row;
    cursor.ends[cursor.count++] = end;
  }

  // Both go on while steps are negative, up to `end`, and give where they are. They call nothing, so that V8 keeps in
  // registers what it would look up anew for each character, and are two, since it reads a string much slower than bytes.

  function walkText(text: string, start: number, end: number, half: number): number {
    let one = front.step;
    let other = back.step;
    let first = 0;
    let second = 0;
    let at = start;
    do {
      first = (classes[text.charCodeAt(at)] ?? 0) - one;
      second = (classes[text.charCodeAt(at + half)] ?? 0) - other;
      one = next[first] ?? 0;
      other = next[second] ?? 0;
      at++;
    } while ((one & other) < 0 && at < end);
    front.step = one;
    front.slot = first;
    back.step = other;
    back.slot = second;
    return at;
  }

  function walkBytes(bytes: Uint8Array, start: number, end: number, half: number): number {
    let one = front.step;
    let other = back.step;
    let first = 0;
    let second = 0;
    let at = start;
    do {
      first = (classes[bytes[at] ?? 0] ?? 0) - one;
      second = (classes[bytes[at + half] ?? 0] ?? 0) - other;
      one = next[first] ?? 0;
      other = next[second] ?? 0;
      at++;
    } while ((one & other) < 0 && at < end);
    front.step = one;
    front.slot = first;
    back.step = other;
    back.slot = second;
    return at;
  }

  /** Notes in which states keywords end from `start` to `end`. */
  function searchBlock({ text, ascii }: Text, start: number, end: number): void {
    const half = (end - start) >> 1;
    const middle = start + half;
    front.count = back.count = 0;
    front.step = -rowOf(stepTo(text, start));
    back.step = -rowOf(stepTo(text, middle));
    for (let at = start; at < middle;) {
      at = ascii ? walkBytes(ascii, at, middle, half) : walkText(text, at, middle, half);
      if (front.step >= 0) settle(front, front.step, at);
      if (back.step >= 0) settle(back, back.step, at + half);
    }
    if (middle + half < end) settle(back, stepTo(text, end), end);
  }

  function tell<Into>({ ends, count }: Cursor, into: Into, report: Report<Into>): void {
    for (let at = 0; at < count; at += 2)
      for (const keyword of keywordsAt(ends[at] ?? 0)) report(into, keyword, ends[at + 1] ?? 0);
  }

  return {
    search(text, into, report) {
      const { length } = text.text;
      for (let start = 0; start < length; start += blockLength) {
        searchBlock(text, start, Math.min(start + blockLength, length));
        tell(front, into, report);
        tell(back, into, report);
      }
    },
  };
}

/** Goes through one half of a block. */
interface Cursor {
  step: number;
  /** Of the table, where the step stands. */
  slot: number;
  /** By turns, the row of a state in which a keyword ends and the offset behind it; the same room for every block, so that no garbage gathers. */
  readonly ends: Int32Array;
  count: number;
}

const createCursor = (): Cursor => ({ step: 0, slot: 0, ends: new Int32Array(blockLength + 2), count: 0 });

interface Alphabet {
  /** The class of each character. */
  readonly classes: Uint8Array;
  /** The character of each class, lower-case; none of the first. */
  readonly codes: readonly number[];
}

const noKeyword = (): RangeError => new RangeError("keywords are lower-case ASCII");

function readAlphabet(keywords: readonly string[]): Alphabet {
  const classes = new Uint8Array(characters);
  const codes = [Number.NaN];
  for (const keyword of keywords) {
    if (keyword !== keyword.toLowerCase()) throw noKeyword();
    for (let at = 0; at < keyword.length; at++) {
      const code = keyword.charCodeAt(at);
      if (code >= asciiSize) throw noKeyword();
      if (classes[code]) continue;
      classes[code] = codes.length;
      classes[keyword.charAt(at).toUpperCase().charCodeAt(0)] = codes.length;
      codes.push(code);
    }
  }
  return { classes, codes };
}

const none: readonly number[] = [];

interface States {
  readonly next: Int32Array;
  /** The row of what nothing stands before. */
  readonly root: number;
  /** The keywords that end in a state which a text came to, by its row, the longest first. */
  readonly keywordsAt: (row: number) => readonly number[];
  /** Fills a slot of the table that is `unknown`, and gives what stands there now. */
  readonly learn: (slot: number) => number;
}

/**
 * A state is what a run of the sorted keywords begins with. It goes on with the next letter of any of them, else as its
 * longest proper suffix does. Each is made when a text first comes to it: to make all takes longer than to read a small file.
 */
function createStates(keywords: readonly string[], codes: readonly number[]): States {
  const bits = 32 - Math.clz32(codes.length - 1);
  /** One more than there are: states are counted from 1, in the order in which texts came to them. */
  const mostStates = 2 + keywords.reduce((sum, { length }) => sum + length, 0);
  const sorted = keywords.toSorted();
  const indexes = new Map(keywords.map((keyword, index) => [keyword, index]));
  const next = new Int32Array(mostStates << bits);
  const firsts = new Uint32Array(mostStates);
  const ends = new Uint32Array(mostStates);
  const depths = new Uint32Array(mostStates);
  const suffixes = new Uint32Array(mostStates);
  const endings: (readonly number[])[] = [none, none];
  const root = 1;
  ends[root] = sorted.length;

  function learn(slot: number): number {
    const known = next[slot] ?? unknown;
    if (known !== unknown) return known;
    const state = slot >> bits;
    const column = slot - (state << bits);
    const code = codes[column] ?? Number.NaN;
    const first = firstFrom(state, code);
    const end = firstFrom(state, code + 1);
    const shorter = state === root ? -(root << bits) : learn(((suffixes[state] ?? root) << bits) + column);
    return (next[slot] =
      first === end ? shorter : create(first, end, (depths[state] ?? 0) + 1, rowOf(shorter) >> bits));
  }

  function create(first: number, end: number, depth: number, suffix: number): number {
    const state = endings.length;
    firsts[state] = first;
    ends[state] = end;
    depths[state] = depth;
    suffixes[state] = suffix;
    // Of keywords that begin alike, the shortest is sorted first.
    const keyword = sorted[first] ?? "";
    const own = keyword.length === depth ? [indexes.get(keyword) ?? 0] : none;
    const all = [...own, ...(endings[suffix] ?? none)];
    endings.push(all);
    return all.length === 0 ? -(state << bits) : state << bits;
  }

  /** Where, in a state's run, the keywords begin that go on with this character or a later one. */
  function firstFrom(state: number, code: number): number {
    const depth = depths[state] ?? 0;
    let low = firsts[state] ?? 0;
    for (let high = ends[state] ?? 0; low < high;) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "").charCodeAt(depth) >= code) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  const keywordsAt = (row: number): readonly number[] => endings[row >> bits] ?? none;

  return { next, root: root << bits, learn, keywordsAt };
}
