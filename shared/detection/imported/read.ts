import type { ExposedSecret } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileScan, ForeignMatch, ScanOptions } from "../../model/scan.ts";
import type { SourceFile } from "../../model/source.ts";
import { compareText } from "../../text/compare.ts";
import { firstIndex } from "../../text/first-index.ts";
import { createLines, type Lines } from "../../text/lines.ts";
import { limitProblems } from "../../text/problems.ts";
import { hasMarks, itemsOf, readRecords } from "../../text/records.ts";
import { checkShape } from "../../text/shape.ts";
import { detect } from "../detect.ts";
import { fingerprintPlace } from "../fingerprint.ts";
import { foreignTypeId } from "../foreign.ts";
import { maskText } from "../mask-text.ts";
import { scannerReports } from "./index.ts";
import type { Reported } from "./scanner-report.ts";

/** What another scanner has found, as if we had. Nothing in it holds a secret. */
export interface ReportedScans {
  /** The scanner's id; absent when nothing of the file can be used. */
  readonly scanner?: string;
  /** One a file that it names, in their order. */
  readonly scans: readonly FileScan[];
  /** Findings that the report itself says are none. */
  readonly leftOut: number;
  readonly problems: readonly Problem[];
}

export interface ReportedOptions extends ScanOptions {
  /** A scanner's id, where the form is not to be guessed. */
  readonly as?: string;
  /** The folder, with `/`, that absolute paths of a report begin with. */
  readonly root?: string;
}

/** Characters of a report that is still read. */
export const maxReportLength = 50_000_000;

/** Reads another scanner's report. A finding that breaks its form is left out and is a problem; the others count. */
export async function readScannerReport(file: SourceFile, options: ReportedOptions = {}): Promise<ReportedScans> {
  const fail = (code: string, detail: NonNullable<Problem["detail"]>): ReportedScans => ({
    scans: [],
    leftOut: 0,
    problems: [{ code, path: file.path, severity: "error", detail }],
  });
  if (file.text.length > maxReportLength) return fail("report-too-large", { max: maxReportLength });
  const { documents, problems: faults } = readRecords(file);
  if (faults.length > 0 && documents.length === 0) return { scans: [], leftOut: 0, problems: faults };
  const { as } = options;
  const scanner = scannerReports.find(({ id, marks }) => (as === undefined ? hasMarks(documents, marks) : id === as));
  // A scanner that finds nothing writes an empty list, of which nobody can tell whose it is.
  const isEmpty = documents.length === 1 && documents[0]?.kind === "sequence" && documents[0].items.length === 0;
  if (isEmpty && faults.length === 0) return { scanner: as ?? "", scans: [], leftOut: 0, problems: [] };
  if (!scanner) return fail("report-unknown", { kinds: scannerReports.map(({ id }) => id).join(", ") });

  const problems = [...faults];
  const byPath = new Map<string, Reported[]>();
  const names = new Map<string, string>();
  async function nameOf(rule: string): Promise<string> {
    const name = names.get(rule) ?? (await maskText(rule));
    names.set(rule, name);
    return name;
  }
  let leftOut = 0;
  for (const record of documents.flatMap((document) => itemsOf(document))) {
    const { value, problems: found } = checkShape<object>(record, scanner.schema, file.path);
    problems.push(...found);
    if (value !== undefined && scanner.isCutShort?.(value as never))
      problems.push({ code: "report-cut-short", path: file.path, ...record.start, severity: "error" });
    for (const one of value === undefined ? [] : scanner.read(value as never)) {
      const path = one && pathOf(one.path, options.root);
      if (!one) leftOut++;
      else if (path === undefined || path === "")
        problems.push({ code: "reported-nowhere", path: file.path, ...record.start, severity: "error" });
      else {
        const there = byPath.get(path) ?? [];
        if (there.length === 0) byPath.set(path, there);
        there.push({ ...one, rule: await nameOf(one.rule) });
      }
    }
  }
  const scans: FileScan[] = [];
  for (const [path, reported] of [...byPath].toSorted(([one], [other]) => compareText(one, other)))
    scans.push(await scanReported(path, scanner.id, reported, options));
  return { scanner: scanner.id, scans, leftOut, problems: limitProblems(problems, file.path) };
}

/** One scan a file, where several reports speak of it; what two have found in one place is one finding. */
export function joinScans(scans: readonly FileScan[]): readonly FileScan[] {
  const byPath = new Map<string, FileScan>();
  for (const scan of scans) {
    const there = byPath.get(scan.path);
    if (!there) byPath.set(scan.path, scan);
    else {
      const known = new Set(there.findings.map(placeOf));
      const further = scan.findings.filter((finding) => !known.has(placeOf(finding)));
      const problems = [...there.problems, ...scan.problems];
      byPath.set(scan.path, { ...there, findings: [...there.findings, ...further], problems });
    }
  }
  return [...byPath.values()];
}

const placeOf = ({ start, fingerprints: [fingerprint] }: FileScan["findings"][number]): string =>
  `${start.line} ${fingerprint}`;

/** Relative to the root, with `/`. */
function pathOf(written: string, root: string | undefined): string {
  const path = written.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const inRoot = root !== undefined && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  return inRoot.replace(/^\/+/, "");
}

/** What a scanner shows in a secret's place when it is told to hide it. */
const hidden = /^(?:redacted|\s*)$|\*{3}|\u2026/i;

/** A stretch of the text that stands in for the file: what a report shows of one line, and what it says of it. */
interface Stretch {
  readonly start: number;
  readonly line: number;
  readonly context: string;
  readonly matches: { readonly start: number; readonly end: number; readonly reported: Reported }[];
}

/** What is reported of one file. A value is looked at as if it stood in the file: often it is of a type that we know. */
async function scanReported(
  path: string,
  scanner: string,
  reported: readonly Reported[],
  options: ScanOptions,
): Promise<FileScan> {
  const sorted = reported.toSorted((one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0));
  // Ranges of one text may cover each other, and together be far longer than the report.
  let left = maxReportLength;
  const isShown = ({ secret = "", context = secret }: Reported): boolean =>
    (left -= Math.max(secret.length, context.length)) >= 0 && !hidden.test(secret);
  const { shown = [], unseen = [] } = Object.groupBy(sorted, (one) => (isShown(one) ? "shown" : "unseen"));
  const { text, stretches } = layOut(shown);
  const matches = stretches.flatMap(({ matches: all }) => all);
  const foreign = async (): Promise<readonly ForeignMatch[]> =>
    matches.map(({ start, end, reported: { rule } }) => ({ scanner, rule, range: { start, end } }));
  const { findings, problems } = await detect({ path, text }, [], options, matches.length > 0 ? foreign : undefined);
  const lines = createLines(text);
  const known = findings.flatMap((finding) => placed(finding, lines, stretches));
  return { path, findings: [...known, ...placesAlone(path, scanner, unseen)], links: [], notCredentials: [], problems };
}

function layOut(reported: readonly Reported[]): { readonly text: string; readonly stretches: readonly Stretch[] } {
  const stretches = new Map<string, Stretch>();
  let text = "";
  for (const one of reported) {
    const secret = one.secret ?? "";
    const context = one.context?.includes(secret) ? one.context : secret;
    const key = `${one.line} ${context}`;
    const there = stretches.get(key) ?? { start: text.length, line: one.line, context, matches: [] };
    if (!stretches.has(key)) {
      stretches.set(key, there);
      text += `${context}\n`;
    }
    const start = there.start + context.indexOf(secret);
    if (!there.matches.some((match) => match.start === start && match.end === start + secret.length))
      there.matches.push({ start, end: start + secret.length, reported: one });
  }
  return { text, stretches: [...stretches.values()] };
}

/** A finding of the text that stands in for a file as one of the file; none where nothing is reported. */
function placed(finding: ExposedSecret, lines: Lines, stretches: readonly Stretch[]): readonly ExposedSecret[] {
  const [from, to] = [lines.offset(finding.start), lines.offset(finding.end)];
  // A stretch begins where the one before it ends, and what is found may reach into the next.
  let index = firstIndex(stretches, ({ start, context }) => start + context.length >= from);
  for (let stretch = stretches[index]; stretch && stretch.start < to; stretch = stretches[++index]) {
    const { line, matches } = stretch;
    const match = matches.find((one) => one.start < to && from < one.end);
    if (!match) continue;
    const above = line - lines.position(stretch.start).line;
    const aside = (match.reported.column ?? 1) - lines.position(match.start).column;
    const first = lines.position(match.start).line;
    const move = (at: ExposedSecret["start"]): ExposedSecret["start"] => ({
      line: at.line + above,
      column: at.line === first ? Math.max(1, at.column + aside) : at.column,
    });
    return [
      {
        ...finding,
        start: move(finding.start),
        end: move(finding.end),
        ...(match.reported.isVerified && { confidence: "high" }),
        ...(finding.parts && {
          parts: finding.parts.map((part) => ({ ...part, start: move(part.start), end: move(part.end) })),
        }),
        ...(finding.allowance && { allowance: { ...finding.allowance, line: finding.allowance.line + above } }),
      },
    ];
  }
  return [];
}

/** Where the value is hidden, the place is all there is. */
function placesAlone(path: string, scanner: string, reported: readonly Reported[]): readonly ExposedSecret[] {
  const seen = new Map<string, number>();
  return reported.map(({ rule, line, column = 1, isVerified }) => {
    const type = foreignTypeId(scanner, rule);
    const ordinal = seen.get(type) ?? 0;
    seen.set(type, ordinal + 1);
    return {
      kind: "exposed-secret",
      path,
      start: { line, column },
      end: { line, column },
      type,
      provider: scanner,
      fingerprints: [fingerprintPlace(type, { path, name: undefined, ordinal })],
      masked: "…",
      confidence: isVerified ? "high" : "medium",
      excerpt: "…",
      facts: {},
    };
  });
}
