import type { ReportFault } from "../parse.ts";
import { plural } from "./words.ts";

/** Of several reports of one repository the newest counts. */
export const repeatedReport = (file: string, repository: string): string =>
  `${file} is another report of ${repository}, and no newer one; it is not counted.`;

export const missingReport = (repository: string): string =>
  `${repository}: no report came. See why its scan did not end.`;

/** Files of a folder or pattern that were left aside. */
export const notReports = (named: string, count: number): string =>
  `${named}: ${plural(count, ".json file")} left aside, no ${count === 1 ? "report" : "reports"} of Keyholder.`;

/** Why a report cannot be used, and what to do. `file` is a folder or a pattern where no report was found. */
export function reportFault(file: string, found: ReportFault): string {
  const again = "Write it anew: keyholder scan --format json --output FILE.";
  switch (found.fault) {
    case "none-there":
      return `${file} holds no report of Keyholder. Write one for each repository: keyholder scan --format json --output FILE.`;
    case "unreadable":
      return `${file} could not be read. Check that it is there: keyholder scan --format json --output ${file}`;
    case "too-large":
      return `${file} is larger than 512 MB, more than can be read in one go. Scan parts of that repository: keyholder scan PATH --format json --output FILE.`;
    case "cut-off":
      return `${file} is empty or cut off. ${again}`;
    case "no-report":
      return `${file} is no report of Keyholder. ${again}`;
    case "incomplete-report":
      return `${file} lacks parts of a keyholder-report/1. ${again}`;
    case "other-version":
      return `${file} is a keyholder-report/${found.version}, and this Keyholder reads keyholder-report/1. ${
        found.version > 1 ? "Use a newer Keyholder, or write the report with this one." : again
      }`;
  }
}
