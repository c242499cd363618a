import { compileGlobs } from "../../shared/text/globs.ts";
import { compareText } from "../../shared/text/compare.ts";
import type { HostedRepository } from "../github-calls.ts";

/** Which repositories are scanned by which job. */
export interface Plan {
  /** `owner/name` of each, one list a job. */
  readonly shards: readonly (readonly string[])[];
}

/** Which of the repositories are meant, and over how many jobs. */
export interface Wanted {
  /** Globs over names without their owner; none: all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly archived: boolean;
  readonly forks: boolean;
  readonly shards: number;
}

/** Jobs that one matrix may have: https://docs.github.com/en/actions/reference/limits */
export const mostShards = 256;

/** What a clone costs beside its size, in kilobytes that could be fetched meanwhile. */
const overhead = 4096;

/** Deals the repositories out so that all jobs take about as long: the largest first, each to whoever has least. */
export function planShards(repositories: readonly HostedRepository[], wanted: Wanted): Plan {
  const isIncluded = wanted.include.length === 0 ? () => true : compileGlobs(wanted.include);
  const isExcluded = compileGlobs(wanted.exclude);
  const meant = repositories
    .filter(({ isArchived, isFork }) => (wanted.archived || !isArchived) && (wanted.forks || !isFork))
    .filter(({ name }) => isIncluded(ownName(name)) && !isExcluded(ownName(name)))
    .toSorted((one, other) => other.kilobytes - one.kilobytes || compareText(one.name, other.name));
  const shards = Array.from({ length: Math.min(wanted.shards, meant.length) }, () => ({
    names: [] as string[],
    load: 0,
  }));
  for (const { name, kilobytes } of meant) {
    const lightest = shards.reduce((least, shard) => (shard.load < least.load ? shard : least));
    lightest.names.push(name);
    lightest.load += kilobytes + overhead;
  }
  return { shards: shards.map(({ names }) => names) };
}

const ownName = (name: string): string => name.slice(name.indexOf("/") + 1);

/** The plan as the job that made it wrote it; `undefined` for anything else. */
export function parsePlan(text: string): Plan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isPlan(value) ? value : undefined;
}

const isPlan = (value: unknown): value is Plan =>
  typeof value === "object" &&
  value !== null &&
  "shards" in value &&
  Array.isArray(value.shards) &&
  value.shards.every((names) => Array.isArray(names) && names.every((name) => typeof name === "string"));
