import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DashboardReport, ReportState } from "../shared/model/dashboard.ts";
import type { Report, Summary } from "../shared/model/report.ts";
import type { Decision } from "../shared/model/verdict.ts";
import { decode } from "../shared/node/read.ts";
import { readPage } from "../shared/node/page.ts";
import { compareGravity } from "../shared/policy/judge.ts";
import { createDashboard } from "../shared/report/dashboard.ts";
import type { Page } from "../shared/report/format.ts";
import { renderPage } from "../shared/report/html.ts";
import { missingReport, repeatedReport, reportFault } from "../shared/report/wording/index.ts";
import { readReports, type ReadOptions } from "./reports.ts";

/** One page over many reports, and what there is to tell of them. */
export interface Gathered {
  readonly html: string;
  /** Those that brought nothing, and those that brought less than all, too. */
  readonly reports: readonly DashboardReport[];
  readonly totals: Totals;
  /** How many of the repositories that were awaited are without a report that can be read. */
  readonly missing: number;
  /** What is wrong with files and names, each in a sentence. */
  readonly faults: readonly string[];
}

/** Sums over repositories; a credential of two repositories is counted in both. */
export interface Totals extends Pick<
  Summary,
  "block" | "warn" | "allow" | "unowned" | "longLived" | "suppressed" | "credentials"
> {
  readonly decision: Decision;
}

export interface GatherOptions extends Omit<ReadOptions, "newestFirst"> {
  readonly cwd: string;
  /** `owner/name` of each repository that a report is awaited of. */
  readonly expected?: readonly string[];
  readonly page?: Page;
}

/** States in which a report brings nothing that should be there. */
export const isGap = ({ state }: { readonly state: ReportState }): boolean =>
  state === "missing" || state === "broken" || state === "other-version";

/** Reads one report after another into one page. Of several of one repository the newest counts. */
export function gatherDashboard(named: readonly string[], options: GatherOptions): Gathered {
  const { cwd, expected = [], page = readPage() } = options;
  const { add, addGap, build } = createDashboard(page.pack);
  const awaited = new Map(expected.map((name) => [name.toLowerCase(), name]));
  const counted = new Set<string>();
  const faults: string[] = [];
  let totals: Totals = nothing;
  for (const read of readReports(named, cwd, { ...options, newestFirst: true })) {
    if ("report" in read) {
      const { report, file } = read;
      const name = report.repository.name ?? file;
      add(report, file);
      if (counted.has(name)) faults.push(repeatedReport(file, name));
      else totals = plus(totals, report);
      counted.add(name);
      awaited.delete(name.toLowerCase());
    } else {
      const state = read.fault.fault === "other-version" ? "other-version" : "broken";
      const fault = reportFault(read.file, read.fault);
      addGap(read.file, state, fault);
      faults.push(fault);
    }
  }
  for (const name of awaited.values()) {
    addGap(name, "missing");
    faults.push(missingReport(name));
  }
  const dashboard = build();
  return { html: renderPage(dashboard, page), reports: dashboard.data.reports, totals, missing: awaited.size, faults };
}

const summed = ["block", "warn", "allow", "unowned", "longLived", "suppressed", "credentials"] as const;

const nothing: Totals = {
  decision: "allow",
  block: 0,
  warn: 0,
  allow: 0,
  unowned: 0,
  longLived: 0,
  suppressed: 0,
  credentials: 0,
};

function plus(totals: Totals, { decision, summary }: Report): Totals {
  const added = Object.fromEntries(summed.map((key) => [key, totals[key] + summary[key]])) as Record<
    (typeof summed)[number],
    number
  >;
  return { ...added, decision: compareGravity(decision, totals.decision) > 0 ? decision : totals.decision };
}

/** Names of repositories: of a file with one on each line, `#` before what is none, or separated by commas. */
export function readNames(named: string, cwd: string): readonly string[] {
  const path = resolve(cwd, named);
  const text = existsSync(path) ? (decode(readFileSync(path)) ?? "") : named;
  return text
    .split(/[\r\n,]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
