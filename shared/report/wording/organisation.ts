import type { DashboardReport } from "../../model/dashboard.ts";
import type { Report, Summary } from "../../model/report.ts";
import { escapeMarkdown } from "../markdown-text.ts";
import { dashboardOutcome } from "./dashboard.ts";
import { more, outcome } from "./summary.ts";
import { plural } from "./words.ts";

/** Why an organisation's repositories are not known, and what to do. */
export function notListed(owner: string, why: string): string {
  switch (why) {
    case "nothing":
      return `${owner} has no repository that is meant. Look at include, exclude, archived and forks, and at what the token may read.`;
    case "missing":
      return `${owner} is not known, or the token may not know of it. Give the secret token one of ${owner} that may read metadata and contents.`;
    case "limited":
      return `GitHub takes no more calls from this token for a while. Run it later, or with a token of an app.`;
    default:
      return `The repositories of ${owner} could not be listed (${why}). Give the secret token one that may read metadata and contents, and try again.`;
  }
}

export const publicReports =
  "Everybody can download what a run in a public repository leaves behind, and the reports say where credentials stand. Run this in a private repository, or set public: true if that is meant.";

export const planned = (meant: number, all: number, jobs: number): string =>
  `${plural(meant, "repository", "repositories")} of ${all} to scan, in ${plural(jobs, "job")}.`;

/** What became of one repository. */
export const scanOutcome = (name: string, report: Report | undefined): string =>
  report
    ? `${name}: ${outcome(report)}`
    : `${name} could not be fetched, and is shown as missing. Look at whether the token may read its contents.`;

/** Of a list that a person would still read; the page has all. */
const shown = 50;

/** The job summary of a merge. */
export function organisationSummary(
  file: string,
  reports: readonly DashboardReport[],
  totals: Pick<Summary, "credentials" | "block">,
  faults: readonly string[],
): string {
  return [
    "## Keyholder",
    escapeMarkdown(dashboardOutcome(file, reports, totals)),
    ...(faults.length > 0
      ? [
          [
            ...faults.slice(0, shown).map((fault) => `- ${escapeMarkdown(fault)}`),
            ...(faults.length > shown ? [`- ${more(faults.length - shown)}`] : []),
          ].join("\n"),
        ]
      : []),
  ]
    .join("\n\n")
    .concat("\n");
}
