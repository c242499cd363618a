/** Finds every keyword in one pass over a text, whatever the case of its ASCII letters. */
export interface Prefilter {
  /** Reports the keyword's index and the offset just after it, in the order of the text. */
  readonly search: (text: string, report: (keyword: number, end: number) => void) => void;
}

const asciiSize = 128;
const none = -1;

/**
 * Aho and Corasick's automaton over character codes (https://doi.org/10.1145/360825.360855). Each character falls into
 * a class: 0 for what no keyword holds, else one class for both cases of a letter, so the text needs no lower-cased
 * copy, whose offsets could differ. A state is the offset of its row in one flat table:
 *
 *     next[state + class] -> state
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const classes = new Uint8Array(asciiSize);
  const width = assignClasses(keywords, classes);
  const rows = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const next = new Int32Array(rows * width);
  /** Head of a state's list of keywords that end there. */
  const ends = new Int32Array(rows * width).fill(none);
  /** The list's links, by keyword; then the list of the longest proper suffix that is a state with an end. */
  const sameEnd = new Int32Array(keywords.length).fill(none);

  let states = 1;
  for (const [index, keyword] of keywords.entries()) {
    let state = 0;
    for (let at = 0; at < keyword.length; at++) {
      const slot = state + (classes[keyword.charCodeAt(at)] ?? 0);
      if (next[slot] === 0) next[slot] = states++ * width;
      state = next[slot] ?? 0;
    }
    sameEnd[index] = ends[state] ?? none;
    ends[state] = index;
  }
  const shorter = closeOver(next, ends, width, states);

  return {
    search(text, report) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        state = next[state + (code < asciiSize ? (classes[code] ?? 0) : 0)] ?? 0;
        if (ends[state] === none && shorter[state] === 0) continue;
        for (let suffix = state; suffix !== 0; suffix = shorter[suffix] ?? 0) {
          for (let keyword = ends[suffix] ?? none; keyword !== none; keyword = sameEnd[keyword] ?? none) {
            report(keyword, at + 1);
          }
        }
      }
    },
  };
}

function assignClasses(keywords: readonly string[], classes: Uint8Array): number {
  let width = 1;
  for (const keyword of keywords) {
    for (const character of keyword) {
      const code = character.charCodeAt(0);
      if (code >= asciiSize || character !== character.toLowerCase())
        throw new RangeError("keywords are lower-case ASCII");
      if (classes[code] !== 0) continue;
      classes[code] = width;
      classes[character.toUpperCase().charCodeAt(0)] = width++;
    }
  }
  return width;
}

/**
 * Completes the transitions breadth first and returns, for each state, its longest proper suffix at which a keyword
 * ends; 0 when there is none.
 */
function closeOver(next: Int32Array, ends: Int32Array, width: number, states: number): Int32Array {
  const fallback = new Int32Array(next.length);
  const shorter = new Int32Array(next.length);
  const queue = new Int32Array(states);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const suffix = fallback[state] ?? 0;
    for (let column = 1; column < width; column++) {
      const target = next[state + column] ?? 0;
      const detour = state === 0 ? 0 : (next[suffix + column] ?? 0);
      if (target === 0) {
        next[state + column] = detour;
        continue;
      }
      fallback[target] = detour;
      shorter[target] = ends[detour] === none ? (shorter[detour] ?? 0) : detour;
      queue[tail++] = target;
    }
  }
  return shorter;
}
