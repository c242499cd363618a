import type { Baseline } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { compareText } from "../text/compare.ts";
import { limitProblems } from "../text/problems.ts";
import { readShape } from "../text/shape.ts";
import schema from "./baseline.schema.json" with { type: "json" };

export interface BaselineReading {
  /** Absent when the file as a whole is no baseline: nothing is accepted then. */
  readonly baseline?: Baseline;
  readonly problems: readonly Problem[];
}

/** Characters of a baseline that is still read. */
const maxBaselineLength = 50_000_000;

interface BaselineDocument {
  readonly findings: Baseline["findings"];
}

/** Reads `.keyholder/baseline.json`. JSON is YAML, so its faults have places as well. */
export function parseBaseline(file: SourceFile): BaselineReading {
  if (file.text.length > maxBaselineLength) {
    const detail = { max: maxBaselineLength };
    return { problems: [{ code: "baseline-too-large", path: file.path, severity: "error", detail }] };
  }
  const { value, ...shaped } = readShape<BaselineDocument>(file, schema);
  const problems = limitProblems(shaped.problems, file.path);
  return value === undefined ? { problems } : { baseline: { path: file.path, findings: value.findings }, problems };
}

/**
 * Findings that a baseline can accept, and how many it cannot: it names them by path, and a path that holds a secret is
 * told masked, so that no file has it.
 */
export function acceptable<One extends { readonly path: string }>(
  findings: readonly One[],
  problems: readonly Problem[],
): { readonly accepted: readonly One[]; readonly leftOut: number } {
  const masked = new Set(problems.filter(({ code }) => code === "secret-in-path").map(({ path }) => path));
  const accepted = findings.filter(({ path }) => !masked.has(path));
  return { accepted, leftOut: findings.length - accepted.length };
}

/** The baseline as a file: the same findings give the same bytes, and a diff shows exactly what was accepted. */
export function renderBaseline(
  findings: readonly { readonly path: string; readonly fingerprints: readonly [string, ...string[]] }[],
): string {
  const accepted = new Map<string, Set<string>>();
  for (const { path, fingerprints } of findings) {
    const there = accepted.get(path) ?? new Set();
    accepted.set(path, there.add(fingerprints[0]));
  }
  const sorted = [...accepted]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, there]) => [path, [...there].sort(compareText)]);
  return `${JSON.stringify({ schema: "keyholder-baseline/1", findings: Object.fromEntries(sorted) }, null, 2)}\n`;
}
