import { closeSync, globSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Report } from "../shared/model/report.ts";
import { decode } from "../shared/node/read.ts";
import { UserError } from "../shared/node/user-error.ts";
import { parseReport, type ParsedReport, type ReportFault } from "../shared/report/parse.ts";
import { reportFault } from "../shared/report/wording/index.ts";
import { compareText } from "../shared/text/compare.ts";
import { noProgress, type Progress } from "./progress.ts";

/** A report that somebody named, or the fault of what stands there. */
export type NamedReport =
  { readonly file: string; readonly report: Report } | { readonly file: string; readonly fault: ReportFault };

export interface ReadOptions {
  /** Told how many files of a folder or pattern are no reports, which is no fault. */
  readonly leaveAside?: (named: string, count: number) => void;
  /** Those of the latest day first, so that of several of one repository the newest comes first. */
  readonly newestFirst?: boolean;
  readonly progress?: Progress;
}

/**
 * Reads the reports that are named one after another, so that only one is held: files, folders of them with all below,
 * and patterns that no shell has resolved. Each file once, those of a folder or pattern in the order of their names.
 */
export function* readReports(
  named: readonly string[],
  cwd: string,
  { leaveAside = () => {}, newestFirst = false, progress = noProgress }: ReadOptions = {},
): Generator<NamedReport> {
  const listings = named.map((one) => ({ one, listed: listFiles(one, cwd), aside: 0 }));
  const files = new Map<string, { readonly file: string; readonly listing: (typeof listings)[number] }>();
  for (const listing of listings)
    for (const file of listing.listed ?? [listing.one]) {
      const full = resolve(cwd, file);
      if (!files.has(full)) files.set(full, { file, listing });
    }
  let done = 0;
  for (const [full, { file, listing }] of newestFirst ? byDay(files) : files) {
    progress.advance(done++, files.size);
    const parsed = readReport(full);
    if ("report" in parsed) yield { file, report: parsed.report };
    else if (listing.listed && parsed.fault === "no-report") listing.aside += 1;
    else yield { file, fault: parsed };
  }
  progress.end();
  for (const { one, listed, aside } of listings)
    if (listed?.length === aside) yield { file: one, fault: { fault: "none-there" } };
    else if (aside > 0) leaveAside(one, aside);
}

/** All of them; a UserError where one cannot be used. */
export function readAllReports(named: readonly string[], cwd: string): readonly Report[] {
  return [...readReports(named, cwd)].map((read) => {
    if ("report" in read) return read.report;
    throw new UserError(reportFault(read.file, read.fault));
  });
}

/** The files of a folder or pattern; `undefined` where one file is named. */
function listFiles(named: string, cwd: string): readonly string[] | undefined {
  const stat = statSync(resolve(cwd, named), { throwIfNoEntry: false });
  const isFolder = stat?.isDirectory() === true;
  if (!isFolder && (stat !== undefined || !/[*?[{]/.test(named))) return undefined;
  // No name is the folder one stands in, as a path is, and not the root of all.
  return globSync(isFolder ? `${escapeGlob(named || ".")}/**/*.json` : named, { cwd }).sort(compareText);
}

/** A folder's own name is no pattern. */
const escapeGlob = (name: string): string => name.replace(/[*?[\]{}()!+@]/g, "[$&]");

const byDay = <T>(files: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...files]
    .map(([full, of]) => ({ full, of, day: dayOf(full) }))
    .toSorted((one, other) => compareText(other.day, one.day))
    .map(({ full, of }) => [full, of]);

/** Bytes in front of a report in which its day stands. */
const head = 4096;

/** The day a report was judged by, without reading all of it; empty where it does not say. */
function dayOf(full: string): string {
  const bytes = Buffer.alloc(head);
  try {
    const descriptor = openSync(full, "r");
    const length = readSync(descriptor, bytes, 0, head, 0);
    closeSync(descriptor);
    return /"today"\s*:\s*"(\d{4}-\d{2}-\d{2})"/.exec(decode(bytes.subarray(0, length)) ?? "")?.[1] ?? "";
  } catch {
    return "";
  }
}

/** As programs on Windows write files too: with a byte order mark, in UTF-16. */
function readReport(full: string): ParsedReport {
  try {
    const text = decode(readFileSync(full));
    return text === undefined ? { fault: "no-report" } : parseReport(text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return { fault: code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE" ? "too-large" : "unreadable" };
  }
}
