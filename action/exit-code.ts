import type { Report } from "../shared/model/report.ts";

/** Whether something in scope could not be judged. */
export const isIncomplete = ({ summary }: Report): boolean => summary.errors > 0;

/** 1 if anything blocks; else 2 if something could not be judged; else 0. */
export const exitCode = (report: Report): 0 | 1 | 2 => (report.decision === "block" ? 1 : isIncomplete(report) ? 2 : 0);
