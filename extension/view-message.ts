import { isMissed } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import {
  filesMissed,
  foldersUnread,
  folderUnlisted,
  problemSentence,
  scanCut,
  scanStopped,
} from "../shared/report/wording/index.ts";
import type { Coverage } from "./coverage.ts";

/** What of a folder its part in the view rests on. */
export interface Seen {
  readonly coverage: Coverage;
  readonly report: Pick<Report, "problems" | "skipped"> | undefined;
}

/** What a person has to know who reads the findings: that some are missing, or that other rules hold than are written. One line each. */
export function viewMessage(folders: readonly Seen[]): readonly string[] {
  const reports = folders.flatMap(({ report }) => report ?? []);
  const missed = reports.flatMap(({ skipped }) => skipped.filter(isMissed)).length;
  const stale = reports.flatMap(({ problems }) => problems.filter(({ code }) => code === "earlier-rules-in-force"));
  return [
    ...folders.flatMap(({ coverage }) => coverageMessage(coverage) ?? []),
    ...(missed > 0 ? [filesMissed(missed)] : []),
    ...stale.map((problem) => `${problem.path}: ${problemSentence(problem)}.`),
  ];
}

function coverageMessage(coverage: Coverage): string | undefined {
  switch (coverage.is) {
    case "begun":
    case "whole":
      return undefined;
    case "unlisted":
      return folderUnlisted;
    case "partial":
      return foldersUnread(coverage.unread);
    case "stopped":
      return scanStopped(coverage.done, coverage.of);
    case "cut":
      return scanCut(coverage.at);
  }
}
