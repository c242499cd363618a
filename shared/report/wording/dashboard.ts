import type { DashboardReport, ReportState } from "../../model/dashboard.ts";
import type { Summary } from "../../model/report.ts";
import { grouped, plural } from "./words.ts";
import { reasonWordings } from "./reasons.ts";

/** What is wrong with a report that a dashboard is made of, and what to do; empty where nothing is. */
export const reportStates: Readonly<Record<ReportState, string>> = {
  whole: "",
  changed: "only what a change brought was judged; scan without --changed-since to see all of it",
  incomplete: "something in scope could not be judged; its problems say what",
  missing: "no report came; see why its scan did not end",
  repeated: "another report of this repository came first, and this one is not counted; keep one",
  "other-version": "the report is of another version; scan it again with this Keyholder",
  broken: "the report could not be read; scan it again",
};

/** What is told of a place, beside its reasons. */
export const dashboardFacts = {
  owner: "Owner",
  custodian: "Custodian",
  issuer: "Issuer",
  lifetime: "Lifetime",
  reach: "Reach",
  watch: "Watched by",
  milder: "Made milder by",
  waysOut: "Ways out",
} as const;

/** What a rule that applies says of a credential, in a few words; its title where there are none. */
export const ruleLabel = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  reasonWordings[id]?.short ?? title;

/** What stands in a page, and how many reports brought less than all or nothing. */
export function dashboardOutcome(
  file: string,
  reports: readonly DashboardReport[],
  { credentials, block }: Pick<Summary, "credentials" | "block">,
): string {
  const count = (...states: readonly ReportState[]): number =>
    reports.filter(({ state }) => states.includes(state)).length;
  const told = [
    ["missing", count("missing")],
    ["unusable", count("broken", "other-version")],
    ["repeated", count("repeated")],
    ["incomplete", count("incomplete")],
    ["of a change only", count("changed")],
  ] as const;
  const parts = [
    `${plural(credentials, "credential")} in ${plural(count("whole", "incomplete", "changed"), "repository", "repositories")}`,
    `${grouped(block)} blocked`,
    ...told.flatMap(([state, number]) => (number === 0 ? [] : [`${plural(number, "report")} ${state}`])),
  ];
  return `${file}: ${parts.join("; ")}`;
}
