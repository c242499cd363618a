import type { Range } from "../model/source.ts";
import type { Lines } from "../text/lines.ts";

const farthestLines = 10;

/** UTF-16 units between the beginnings of two halves of one credential. */
export const farthestUnits = 2000;

/** What stands somewhere: a candidate, or a secret that has no name. */
export interface Sited {
  readonly range: Range;
}

/** Things on either side of one, among which its own is sought. */
const farthestNeighbours = 8;

/**
 * Which of `others` belongs to which of `owners`. Where the two alternate and none is left over, they do so in order; else
 * those are joined first that stand the fewest lines apart, what follows before what goes before.
 */
export function pairUp<Owner extends Sited, Other extends Sited>(
  lines: Lines,
  owners: readonly Owner[],
  others: readonly Other[],
): Map<Owner, Other> {
  const pairs = new Map<Owner, Other>();
  const inOrder = [
    ...owners.map((owner) => ({ owner, range: owner.range, other: undefined })),
    ...others.map((other) => ({ other, range: other.range, owner: undefined })),
  ].toSorted((one, next) => one.range.start - next.range.start);
  const isAlternating = inOrder.every(({ owner }, at) => at === 0 || !owner !== !inOrder[at - 1]?.owner);
  const isEven = inOrder.length % 2 === 0;
  const possible = inOrder.flatMap(({ owner, range }, at) => {
    if (!owner) return [];
    const from = Math.max(0, at - farthestNeighbours);
    return inOrder.slice(from, at + farthestNeighbours + 1).flatMap(({ other, range: place }, index) => {
      if (!other || !areNear(lines, range, place)) return [];
      const isOwn = isAlternating && isEven && (from + index) >> 1 === at >> 1;
      const apart = Math.abs(lines.position(place.start).line - lines.position(range.start).line);
      const distance = Math.max(place.start - range.end, range.start - place.end);
      return [{ owner, other, isOwn, apart, isBefore: place.start < range.start, distance }];
    });
  });
  const found = new Set<Other>();
  const best = possible.toSorted(
    (one, next) =>
      Number(next.isOwn) - Number(one.isOwn) ||
      one.apart - next.apart ||
      Number(one.isBefore) - Number(next.isBefore) ||
      one.distance - next.distance,
  );
  for (const { owner, other } of best) {
    if (pairs.has(owner) || found.has(other)) continue;
    pairs.set(owner, other);
    found.add(other);
  }
  return pairs;
}

export const areNear = (lines: Lines, one: Range, other: Range): boolean =>
  Math.abs(one.start - other.start) < farthestUnits &&
  Math.abs(lines.position(one.start).line - lines.position(other.start).line) <= farthestLines;
