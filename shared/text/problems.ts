import type { Problem } from "../model/problem.ts";

const maxProblems = 1000;

/** The first thousand problems of one file, and one more that counts the rest and is as severe as they are. */
export function limitProblems(problems: readonly Problem[], path: string): readonly Problem[] {
  if (problems.length <= maxProblems) return problems;
  const rest = problems.slice(maxProblems);
  const severity = rest.some((problem) => problem.severity === "error") ? "error" : "warning";
  return [...problems.slice(0, maxProblems), { code: "more-problems", path, severity, detail: { count: rest.length } }];
}
