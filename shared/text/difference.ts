import type { SourceFile } from "../model/source.ts";
import { applyChanges, type Change } from "./edits.ts";
import { createLines, type Lines } from "./lines.ts";

/** Lines around a change that are shown with it. */
const around = 3;

/** Lines that stand behind `before` lines and go, and what comes in their place. */
interface Replacement {
  readonly before: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Changes of a text that do not overlap, as a unified diff; empty where there are none. It costs no more than the text is
 * long, for nothing has to be searched: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function renderDifference({ path, text }: SourceFile, changes: readonly Change[]): string {
  const lines = createLines(text);
  // What stands behind the last line end is a line only where there is something.
  const count = lines.lineText(lines.count) === "" ? lines.count - 1 : lines.count;
  const shown: string[] = [];
  let shift = 0;
  for (const hunk of groupBy(replacementsOf(text, lines, changes), isNear)) {
    const start = Math.max(0, (hunk[0]?.before ?? 0) - around);
    const body: string[] = [];
    const keep = (from: number, to: number): void => {
      for (let line = from; line < to; line++) body.push(` ${lines.lineText(line + 1)}`);
    };
    let at = start;
    let growth = 0;
    for (const { before, removed, added } of hunk) {
      keep(at, before);
      for (const line of removed) body.push(`-${line}`);
      for (const line of added) body.push(`+${line}`);
      at = before + removed.length;
      growth += added.length - removed.length;
    }
    const end = Math.min(count, at + around);
    keep(at, end);
    shown.push(`@@ -${span(start, end - start)} +${span(start + shift, end - start + growth)} @@`, ...body);
    shift += growth;
  }
  return shown.length === 0 ? "" : `--- ${path}\n+++ ${path}\n${shown.join("\n")}\n`;
}

const isNear = (one: Replacement, next: Replacement): boolean =>
  next.before - (one.before + one.removed.length) <= 2 * around;

/** Of no lines, the number is that of the line before. */
const span = (before: number, length: number): string => `${length === 0 ? before : before + 1},${length}`;

/** Changes that share a line are one; what such a line keeps is no change. */
function replacementsOf(text: string, lines: Lines, changes: readonly Change[]): readonly Replacement[] {
  const lineOf = (offset: number): number => lines.position(offset).line;
  const sorted = changes.toSorted((one, other) => one.start - other.start);
  return groupBy(sorted, (one, next) => lineOf(next.start) === lineOf(one.end)).map((group) => {
    const first = lineOf(group[0]?.start ?? 0);
    const last = lineOf(group.at(-1)?.end ?? 0);
    const start = lines.offset({ line: first, column: 1 });
    const old = text.slice(start, lines.offset({ line: last, column: Infinity }));
    const within = group.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const isLast = last === lines.count;
    const [removed, added] = [linesOf(old, isLast), linesOf(applyChanges(old, within), isLast)];
    const shorter = Math.min(removed.length, added.length);
    let head = 0;
    while (head < shorter && removed[head] === added[head]) head++;
    let tail = 0;
    while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
    return {
      before: first - 1 + head,
      removed: removed.slice(head, removed.length - tail),
      added: added.slice(head, added.length - tail),
    };
  });
}

/** The last line end of a file begins no line. */
function linesOf(text: string, isLast: boolean): readonly string[] {
  const lines = text.split(/\r\n|[\r\n]/);
  return isLast && lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Neighbours that belong together. */
function groupBy<T>(items: readonly T[], belongs: (one: T, next: T) => boolean): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && belongs(last, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
