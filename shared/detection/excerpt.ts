import type { Range } from "../model/source.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Lines } from "../text/lines.ts";
import type { Concealment } from "./concealment.ts";

/** A secret's place together with what people see there. */
export interface MaskedRange extends Range {
  readonly masked: string;
}

/** Lines as people may see them: every secret of the file masked, nothing in them that a terminal would act upon. */
export interface Excerpts {
  /** The line on which `focus` starts, at most about 160 UTF-16 units of it, cut around `focus`. */
  readonly around: (focus: Range) => string;
}

const unitsBefore = 60;
const unitsAfter = 100;
/** How far to read, so that a line of megabytes costs no more than a short one and masks leave enough to show. */
const reach = 200;

/** `ranges` are in the order of the text and do not overlap. */
export function createExcerpts(
  text: string,
  lines: Lines,
  ranges: readonly MaskedRange[],
  { conceal }: Concealment,
): Excerpts {
  function masked(from: number, to: number, lineStart: number): string {
    let shown = "";
    let at = from;
    for (let index = firstIndex(ranges, ({ end }) => end > from); index < ranges.length; index++) {
      const range = ranges[index];
      if (!range || range.start >= to) break;
      if (range.start > at) shown += conceal(text.slice(at, range.start));
      if (range.start >= from) shown += range.masked;
      else if (from === lineStart) shown += "…";
      at = range.end;
    }
    return at < to ? shown + conceal(text.slice(at, to)) : shown;
  }

  return {
    around(focus) {
      const { line } = lines.position(focus.start);
      const lineStart = lines.offset({ line, column: 1 });
      const lineEnd = lineStart + lines.lineText(line).length;
      const middle = Math.min(focus.start, lineEnd);
      const from = Math.max(lineStart, middle - reach);
      const to = Math.min(lineEnd, Math.max(middle, focus.end) + reach);
      const before = masked(from, middle, lineStart).trimStart();
      const after = masked(middle, to, lineStart).trimEnd();
      const cutBefore = from > lineStart || before.length > unitsBefore;
      const cutAfter = to < lineEnd || after.length > unitsAfter;
      return [
        cutBefore ? "…" : "",
        before.slice(-unitsBefore).replace(/^[\uDC00-\uDFFF]/, ""),
        after.slice(0, unitsAfter).replace(/[\uD800-\uDBFF]$/, ""),
        cutAfter ? "…" : "",
      ].join("");
    },
  };
}
