import type { Problem } from "../shared/model/problem.ts";

/** The first problem of a rule file as it would be, and is not yet, of a kind that the file does not have as it stands. */
export function newProblem(before: readonly Problem[], after: readonly Problem[]): Problem | undefined {
  const had = new Set(before.map(({ code }) => code));
  return after.find(({ code }) => !had.has(code));
}
