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
  const { classes, codes } = readAlphabet(keywords);
  const bits = 32 - Math.clz32(codes.length - 1);
  const { next, learn, keywordsAt } = createStates(keywords, codes, bits);
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

interface Alphabet {
  /** The class of each character. */
  readonly classes: Uint8Array;
  /** The character of each class, lower-case; none of the first. */
  readonly codes: readonly number[];
}

function readAlphabet(keywords: readonly string[]): Alphabet {
  const classes = new Uint8Array(asciiSize);
  const codes = [Number.NaN];
  const text = keywords.join("");
  if (text !== text.toLowerCase() || /[^\p{ASCII}]/u.test(text)) throw new RangeError("keywords are lower-case ASCII");
  for (let code = 0; code < asciiSize; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) continue;
    classes[code] = codes.length;
    classes[character.toUpperCase().charCodeAt(0)] = codes.length;
    codes.push(code);
  }
  return { classes, codes };
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
 * A state is what a run of the sorted keywords begins with. It goes on with the next letter of any of them, else as its
 * longest proper suffix does. Each is made when a text first comes to it: to make all takes longer than to read a small file.
 */
function createStates(keywords: readonly string[], codes: readonly number[], bits: number): States {
  const mostStates = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
  if (mostStates >= numberBits) throw new RangeError("too many keywords");
  const sorted = keywords.toSorted();
  const indexes = new Map(keywords.map((keyword, index) => [keyword, index]));
  const next = new Uint16Array(mostStates << bits).fill(unknown);
  const firsts = new Uint16Array(mostStates);
  const ends = new Uint16Array(mostStates);
  const depths = new Uint16Array(mostStates);
  const suffixes = new Uint16Array(mostStates);
  const endings: (readonly number[])[] = [none];
  ends[0] = sorted.length;

  function learn(slot: number): number {
    const known = next[slot] ?? 0;
    if (known !== unknown) return known;
    const state = slot >> bits;
    const column = slot - (state << bits);
    const code = codes[column] ?? Number.NaN;
    const first = firstFrom(state, code);
    const end = firstFrom(state, code + 1);
    const shorter = state === 0 ? 0 : learn(((suffixes[state] ?? 0) << bits) | column);
    return (next[slot] = first === end ? shorter : create(first, end, (depths[state] ?? 0) + 1, shorter & numberBits));
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
    const all = [...own, ...keywordsAt(suffix)];
    endings.push(all);
    return all.length === 0 ? state : state | endBit;
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

  const keywordsAt = (state: number): readonly number[] => endings[state] ?? none;

  return { next, learn, keywordsAt };
}
