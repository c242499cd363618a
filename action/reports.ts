import { globSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Report } from "../shared/model/report.ts";
import { decode } from "../shared/node/read.ts";
import { parseReport, type ParsedReport, type ReportFault } from "../shared/report/parse.ts";
import { compareText } from "../shared/text/compare.ts";

/** A report that somebody named, or the fault of what stands there. */
export type NamedReport =
  { readonly file: string; readonly report: Report } | { readonly file: string; readonly fault: ReportFault };

/**
 * Reads the reports that are named one after another, so that only one is held: files, folders of them with all below,
 * and patterns that no shell has resolved. Each file once, those of a folder or pattern in the order of their names.
 * What else stands in a folder is no fault: `leaveAside` is told how much.
 */
export function* readReports(
  named: readonly string[],
  cwd: string,
  leaveAside: (named: string, count: number) => void = () => {},
): Generator<NamedReport> {
  const seen = new Set<string>();
  for (const one of named) {
    const files = listFiles(one, cwd);
    let aside = 0;
    for (const file of files ?? [one]) {
      const full = resolve(cwd, file);
      if (seen.has(full)) continue;
      seen.add(full);
      const parsed = readReport(full);
      if ("report" in parsed) yield { file, report: parsed.report };
      else if (files && parsed.fault === "no-report") aside += 1;
      else yield { file, fault: parsed };
    }
    if (files?.length === aside) yield { file: one, fault: { fault: "none-there" } };
    else if (aside > 0) leaveAside(one, aside);
  }
}

/** The files of a folder or pattern; `undefined` where one file is named. */
function listFiles(named: string, cwd: string): readonly string[] | undefined {
  const stat = statSync(resolve(cwd, named), { throwIfNoEntry: false });
  const isFolder = stat?.isDirectory() === true;
  if (!isFolder && (stat !== undefined || !/[*?[{]/.test(named))) return undefined;
  return globSync(isFolder ? `${escapeGlob(named)}/**/*.json` : named, { cwd }).sort(compareText);
}

/** A folder's own name is no pattern. */
const escapeGlob = (name: string): string => name.replace(/[*?[\]{}()!+@]/g, "[$&]");

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
