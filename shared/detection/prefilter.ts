/** Finds every keyword in one pass over a text, whatever the case of its ASCII letters. */
export interface Prefilter {
  /** Reports the keyword's index and the offset just after it, in the order of the text. */
  readonly search: (text: string, report: (keyword: number, end: number) => void) => void;
}

const asciiSize = 128;

/** Set in a state's number where a keyword ends. */
const endBit = 2 ** 15;
const numberBits = endBit - 1;

/** Stands in the table where no text has come through yet; it has the end's bit, so that looking for it costs nothing. */
const unknown = 2 ** 16 - 1;

/**
 * Aho and Corasick's automaton over character codes (https://doi.org/10.1145/360825.360855). Each character falls into
 * a class: 0 for what no keyword holds, else one class for both cases of a letter, so the text needs no lower-cased
 * copy, whose offsets could differ. One flat table holds a row of classes for each state:
 *
 *     next[state << bits | class] -> state, with `endBit` where a keyword ends, or `unknown`
 *
 * Each step waits for the one before, so two cursors go at a time, one through either half of the text: that takes about
 * half as long. No keyword comes twice.
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const { classes, width } = assignClasses(keywords);
  const bits = 32 - Math.clz32(width - 1);
  const { next, learn, keywordsAt } = createStates(keywords, classes, bits);
  const longest = Math.max(1, ...keywords.map((keyword) => keyword.length));

  const slotOf = (state: number, code: number): number =>
    ((state & numberBits) << bits) | (code < asciiSize ? (classes[code] ?? 0) : 0);

  /** The state after `text` up to `end`; no state remembers more than the longest keyword. */
  function stateAt(text: string, end: number): number {
    let state = 0;
    for (let at = Math.max(0, end - longest); at < end; at++) {
      const slot = slotOf(state, text.charCodeAt(at));
      state = next[slot] ?? 0;
      if (state === unknown) state = learn(slot);
    }
    return state;
  }

  return {
    search(text, report) {
      const tell = (state: number, end: number): void => {
        for (const keyword of keywordsAt(state & numberBits)) report(keyword, end);
      };
      const half = text.length >> 1;
      const later: number[] = [];
      let front = 0;
      let back = stateAt(text, half);
      for (let at = 0; at < half; at++) {
        const one = slotOf(front, text.charCodeAt(at));
        const other = slotOf(back, text.charCodeAt(at + half));
        front = next[one] ?? 0;
        back = next[other] ?? 0;
        if (front >= endBit) {
          if (front === unknown) front = learn(one);
          if (front >= endBit) tell(front, at + 1);
        }
        if (back >= endBit) {
          if (back === unknown) back = learn(other);
          if (back >= endBit) later.push(back, at + half + 1);
        }
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

const none: readonly number[] = [];

interface States {
  readonly next: Uint16Array;
  /** The keywords that end in a state which a text came to, the longest first. */
  readonly keywordsAt: (state: number) => readonly number[];
  /** Fills a slot of the table that is `unknown`, and gives what stands there now. */
  readonly learn: (slot: number) => number;
}

/**
 * The trie of all keywords. A state goes on as its longest proper suffix does, but for its own letters; that is worked
 * out where a text comes through for the first time, since to do so for every state takes longer than to read a small file.
 */
function createStates(keywords: readonly string[], classes: Uint8Array, bits: number): States {
  const mostStates = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
  if (mostStates >= numberBits) throw new RangeError("too many keywords");
  const next = new Uint16Array(mostStates << bits).fill(unknown);
  const own = new Uint16Array(mostStates << bits);
  const parents = new Uint16Array(mostStates);
  const columns = new Uint8Array(mostStates);
  const suffixes = new Uint16Array(mostStates).fill(unknown);
  /** For each state, one more than the keyword that it spells; 0 for none. */
  const spelled = new Uint16Array(mostStates);
  const ends = new Map<number, readonly number[]>();
  let states = 1;
  for (const [index, keyword] of keywords.entries()) {
    let state = 0;
    for (let at = 0; at < keyword.length; at++) {
      const column = classes[keyword.charCodeAt(at)] ?? 0;
      const slot = (state << bits) | column;
      if (own[slot] === 0) {
        const created = states++;
        own[slot] = created;
        parents[created] = state;
        columns[created] = column;
      }
      state = own[slot] ?? 0;
    }
    spelled[state] = index + 1;
  }
  suffixes[0] = 0;

  function learn(slot: number): number {
    const known = next[slot] ?? 0;
    if (known !== unknown) return known;
    const target = own[slot] ?? 0;
    const state = slot >> bits;
    let found = 0;
    if (target !== 0) {
      suffixOf(target);
      found = keywordsAt(target).length === 0 ? target : target | endBit;
    } else if (state !== 0) found = learn((suffixOf(state) << bits) | (slot - (state << bits)));
    next[slot] = found;
    return found;
  }

  /** Its keywords end in the state as well. */
  function suffixOf(state: number): number {
    const known = suffixes[state] ?? 0;
    if (known !== unknown) return known;
    const parent = parents[state] ?? 0;
    const suffix = parent === 0 ? 0 : learn((suffixOf(parent) << bits) | (columns[state] ?? 0)) & numberBits;
    suffixes[state] = suffix;
    const keyword = spelled[state] ?? 0;
    const shorter = keywordsAt(suffix);
    if (keyword !== 0) ends.set(state, [keyword - 1, ...shorter]);
    else if (shorter.length > 0) ends.set(state, shorter);
    return suffix;
  }

  function keywordsAt(state: number): readonly number[] {
    return ends.get(state) ?? none;
  }

  return { next, learn, keywordsAt };
}
