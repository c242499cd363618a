/** Finds every keyword in one pass over a text, whatever the case of its ASCII letters. */
export interface Prefilter {
  /** Reports the keyword's index and the offset just after it, in the order of the text. */
  readonly search: (text: string, report: (keyword: number, end: number) => void) => void;
}

const asciiSize = 128;

/**
 * Aho and Corasick's automaton over character codes (https://doi.org/10.1145/360825.360855). Each character falls into
 * a class: 0 for what no keyword holds, else one class for both cases of a letter, so the text needs no lower-cased
 * copy, whose offsets could differ. One flat table holds a row of classes for each state, and the states at which a
 * keyword ends come last, so that one comparison tells them:
 *
 *     next[state << bits | class] -> state
 *
 * Each step waits for the one before, so two cursors go at a time, one through either half of the text: that takes about
 * half as long.
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const { classes, width } = assignClasses(keywords);
  const bits = 32 - Math.clz32(width - 1);
  const { next, ends } = endsLast(buildStates(keywords, classes, bits), bits);
  const firstEnd = ends.filter((ending) => ending.length === 0).length;
  const longest = Math.max(1, ...keywords.map((keyword) => keyword.length));

  /** The state after `text` up to `end`; no state remembers more than the longest keyword. */
  function stateAt(text: string, end: number): number {
    let state = 0;
    for (let at = Math.max(0, end - longest); at < end; at++) {
      const code = text.charCodeAt(at);
      state = next[(state << bits) | (code < asciiSize ? (classes[code] ?? 0) : 0)] ?? 0;
    }
    return state;
  }

  return {
    search(text, report) {
      const tell = (state: number, end: number): void => {
        for (const keyword of ends[state] ?? []) report(keyword, end);
      };
      const half = text.length >> 1;
      const later: number[] = [];
      let front = 0;
      let back = stateAt(text, half);
      for (let at = 0; at < half; at++) {
        const one = text.charCodeAt(at);
        const other = text.charCodeAt(at + half);
        front = next[(front << bits) | (one < asciiSize ? (classes[one] ?? 0) : 0)] ?? 0;
        back = next[(back << bits) | (other < asciiSize ? (classes[other] ?? 0) : 0)] ?? 0;
        if (front >= firstEnd) tell(front, at + 1);
        if (back >= firstEnd) later.push(back, at + half + 1);
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

/** The trie of all keywords, then, breadth first, the transitions by which a state goes on as its suffixes would. */
function buildStates(keywords: readonly string[], classes: Uint8Array, bits: number): States {
  const mostStates = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
  if (mostStates > 2 ** 16) throw new RangeError("too many keywords");
  const next = new Uint16Array(mostStates << bits);
  const ends: number[][] = [[]];
  for (const [index, keyword] of keywords.entries()) {
    let state = 0;
    for (let at = 0; at < keyword.length; at++) {
      const slot = (state << bits) | (classes[keyword.charCodeAt(at)] ?? 0);
      if (next[slot] === 0) next[slot] = ends.push([]) - 1;
      state = next[slot] ?? 0;
    }
    ends[state]?.push(index);
  }

  /** The state of each state's longest proper suffix. */
  const suffixes = new Uint16Array(mostStates);
  const queue = [0];
  for (const state of queue) {
    const suffix = suffixes[state] ?? 0;
    if (state !== 0) ends[state]?.push(...(ends[suffix] ?? []));
    for (let column = 1; column < 1 << bits; column++) {
      const slot = (state << bits) | column;
      const target = next[slot] ?? 0;
      const detour = state === 0 ? 0 : (next[(suffix << bits) | column] ?? 0);
      if (target === 0) next[slot] = detour;
      else {
        suffixes[target] = detour;
        queue.push(target);
      }
    }
  }
  return { next, ends };
}

function endsLast({ next, ends }: States, bits: number): States {
  const order = [...ends.keys()];
  const isEnd = (state: number): number => (ends[state]?.length === 0 ? 0 : 1);
  order.sort((one, other) => isEnd(one) - isEnd(other) || one - other);
  const numbers = new Uint16Array(order.length);
  for (const [index, state] of order.entries()) numbers[state] = index;
  const sorted = new Uint16Array(order.length << bits);
  for (const [index, state] of order.entries())
    for (let column = 0; column < 1 << bits; column++)
      sorted[(index << bits) | column] = numbers[next[(state << bits) | column] ?? 0] ?? 0;
  return { next: sorted, ends: order.map((state) => ends[state] ?? []) };
}
