import type { Decision } from "../shared/model/verdict.ts";

/** What a report and a check of the register have in common. */
interface Outcome {
  readonly decision: Decision;
  readonly summary: { readonly errors: number };
}

/** Whether something in scope could not be judged. */
export const isIncomplete = ({ summary }: Pick<Outcome, "summary">): boolean => summary.errors > 0;

/** 1 if anything blocks; else 2 if something could not be judged; else 0. */
export const exitCode = (report: Outcome): 0 | 1 | 2 =>
  report.decision === "block" ? 1 : isIncomplete(report) ? 2 : 0;
