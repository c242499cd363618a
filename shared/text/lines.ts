import type { Position } from "../model/source.ts";

/**
 * A text as people count it. Only `\n`, `\r\n` and `\r` end a line, as in editors and on GitHub: a U+2028 inside a
 * string is a character like any other.
 */
export interface Lines {
  /** At least 1: an empty text has one empty line. */
  readonly count: number;
  /** Where a UTF-16 offset stands; offsets outside the text are moved to its nearest end. */
  readonly position: (offset: number) => Position;
  /** The UTF-16 offset of a position; positions outside the text are moved to the nearest end of their line or text. */
  readonly offset: (position: Position) => number;
  /** A 1-based line without its line end; empty when there is no such line. */
  readonly lineText: (line: number) => string;
}

const lineFeed = 10;
const carriageReturn = 13;

export function createLines(text: string): Lines {
  let found: readonly number[] | undefined;
  /** Where each line starts; looked for when somebody first asks, for most texts hold nothing that needs a place. */
  const allStarts = (): readonly number[] => (found ??= lineStarts(text));

  function lineOf(offset: number): number {
    const starts = allStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  function lineStart(line: number): number {
    return allStarts()[line - 1] ?? text.length;
  }

  function lineEnd(line: number): number {
    if (line >= allStarts().length) return text.length;
    const next = lineStart(line + 1);
    return text.charCodeAt(next - 1) === lineFeed && text.charCodeAt(next - 2) === carriageReturn
      ? Math.max(lineStart(line), next - 2)
      : next - 1;
  }

  return {
    get count() {
      return allStarts().length;
    },
    position(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lineOf(inside);
      return { line, column: inside - lineStart(line) + 1 };
    },
    offset({ line, column }) {
      if (line < 1) return 0;
      if (line > allStarts().length) return text.length;
      return Math.min(lineStart(line) + Math.max(column - 1, 0), lineEnd(line));
    },
    lineText: (line) => (line < 1 || line > allStarts().length ? "" : text.slice(lineStart(line), lineEnd(line))),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  // Most texts have no `\r`, and none is asked for twice.
  let carriage = text.indexOf("\r");
  let feed = text.indexOf("\n");
  while (feed !== -1 || carriage !== -1) {
    if (carriage !== -1 && (feed === -1 || carriage < feed)) {
      if (feed !== carriage + 1) starts.push(carriage + 1);
      carriage = text.indexOf("\r", carriage + 1);
    } else {
      starts.push(feed + 1);
      feed = text.indexOf("\n", feed + 1);
    }
  }
  return starts;
}
