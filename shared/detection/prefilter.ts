/** Finds every keyword in one pass over a text, whatever the case of its ASCII letters. */
export interface Prefilter {
  /** Reports the keyword's index and the offset just after it, in the order of the text. */
  readonly search: (text: string, report: (keyword: number, end: number) => void) => void;
}

const asciiSize = 128;

/** Set in a state's number where a keyword ends. */
const endBit = 2 ** 15;
const numberBits = endBit - 1;

/**
 * Aho and Corasick's automaton over character codes (https://doi.org/10.1145/360825.360855). Each character falls into
 * a class: 0 for what no keyword holds, else one class for both cases of a letter, so the text needs no lower-cased
 * copy, whose offsets could differ. One flat table holds a row of classes for each state:
 *
 *     next[state << bits | class] -> state, with `endBit` where a keyword ends
 *
 * Each step waits for the one before, so two cursors go at a time, one through either half of the text: that takes about
 * half as long.
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const { classes, width } = assignClasses(keywords);
  const bits = 32 - Math.clz32(width - 1);
  const { next, ends } = buildStates(keywords, classes, bits);
  const longest = Math.max(1, ...keywords.map((keyword) => keyword.length));

  /** The state after `text` up to `end`; no state remembers more than the longest keyword. */
  function stateAt(text: string, end: number): number {
    let state = 0;
    for (let at = Math.max(0, end - longest); at < end; at++) {
      const code = text.charCodeAt(at);
      state = next[((state & numberBits) << bits) | (code < asciiSize ? (classes[code] ?? 0) : 0)] ?? 0;
    }
    return state;
  }

  return {
    search(text, report) {
      const tell = (state: number, end: number): void => {
        for (const keyword of ends[state & numberBits] ?? []) report(keyword, end);
      };
      const half = text.length >> 1;
      const later: number[] = [];
      let front = 0;
      let back = stateAt(text, half);
      for (let at = 0; at < half; at++) {
        const one = text.charCodeAt(at);
        const other = text.charCodeAt(at + half);
        front = next[((front & numberBits) << bits) | (one < asciiSize ? (classes[one] ?? 0) : 0)] ?? 0;
        back = next[((back & numberBits) << bits) | (other < asciiSize ? (classes[other] ?? 0) : 0)] ?? 0;
        if (front >= endBit) tell(front, at + 1);
        if (back >= endBit) later.push(back, at + half + 1);
      }
      for (let at = 0; at < later.length; at += 2) tell(later[at] ?? 0, later[at + 1] ?? 0);
      if (half * 2 < text.length) tell(stateAt(text, text.length), text.length);
    },
  };
}

/** A class for each character of the keywords, the same for both cases of a letter. */
function assignClasses(keywords: readonly string[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(asciiSize);
  let width = 1;
  for (const character of new Set(keywords.join(""))) {
    const code = character.charCodeAt(0);
    if (code >= asciiSize || character !== character.toLowerCase())
      throw new RangeError("keywords are lower-case ASCII");
    classes[code] = width;
    classes[character.toUpperCase().charCodeAt(0)] = width++;
  }
  return { classes, width };
}

/** The table, and for each state the keywords that end there. */
interface States {
  readonly next: Uint16Array;
  readonly ends: readonly (readonly number[])[];
}

/** The trie of all keywords; then, breadth first, each state goes on as its longest proper suffix does, but for its own. */
function buildStates(keywords: readonly string[], classes: Uint8Array, bits: number): States {
  const mostStates = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
  if (mostStates > endBit) throw new RangeError("too many keywords");
  const next = new Uint16Array(mostStates << bits);
  const ends: number[][] = [[]];
  const own: number[][] = [[]];
  for (const [index, keyword] of keywords.entries()) {
    let state = 0;
    for (let at = 0; at < keyword.length; at++) {
      const column = classes[keyword.charCodeAt(at)] ?? 0;
      const slot = (state << bits) | column;
      if (next[slot] === 0) {
        own[state]?.push(column);
        own.push([]);
        next[slot] = ends.push([]) - 1;
      }
      state = next[slot] ?? 0;
    }
    ends[state]?.push(index);
  }

  const suffixes = new Uint16Array(mostStates);
  const queue = [0];
  for (const state of queue) {
    const row = state << bits;
    const suffixRow = (suffixes[state] ?? 0) << bits;
    const targets = (own[state] ?? []).map((column) => ({ column, target: next[row | column] ?? 0 }));
    if (state !== 0) next.copyWithin(row, suffixRow, suffixRow + (1 << bits));
    for (const { column, target } of targets) {
      const suffix = state === 0 ? 0 : (next[row | column] ?? 0) & numberBits;
      suffixes[target] = suffix;
      ends[target]?.push(...(ends[suffix] ?? []));
      next[row | column] = ends[target]?.length === 0 ? target : target | endBit;
      queue.push(target);
    }
  }
  return { next, ends };
}
