import type { Range } from "../model/source.ts";
import type { Candidate } from "./candidate.ts";

const bucketBits = 10;

/**
 * One candidate a place: the one whose type stands first in the index of providers, where the more specific ones do.
 * A candidate gives way to a better one whose match covers its secret. In the order of the text.
 */
export function settleOverlaps(
  candidates: readonly Candidate[],
  rank: (candidate: Candidate) => number,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  /** Kept candidates by stretches of 1,024 characters, so that many candidates need no comparison of all pairs. */
  const buckets = new Map<number, Candidate[]>();
  for (const candidate of candidates.toSorted((one, other) => rank(one) - rank(other) || byPlace(one, other))) {
    if (bucketsOf(candidate.range).some((bucket) => buckets.get(bucket)?.some((better) => overlap(better, candidate))))
      continue;
    kept.push(candidate);
    // The secret of a pair stands outside what its id's pattern matched.
    for (const bucket of new Set([...bucketsOf(candidate.match), ...bucketsOf(candidate.range)])) {
      const inside = buckets.get(bucket);
      if (inside) inside.push(candidate);
      else buckets.set(bucket, [candidate]);
    }
  }
  return kept.toSorted(byPlace);
}

function byPlace(one: Candidate, other: Candidate): number {
  return one.range.start - other.range.start || other.range.end - one.range.end;
}

function overlap(better: Candidate, { range }: Candidate): boolean {
  return [better.match, better.range].some(({ start, end }) => range.start < end && start < range.end);
}

function bucketsOf({ start, end }: Range): readonly number[] {
  const first = start >> bucketBits;
  return Array.from({ length: ((end - 1) >> bucketBits) - first + 1 }, (_, index) => first + index);
}
