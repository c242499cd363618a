import * as vscode from "vscode";
import type { OverdueNote } from "../shared/language/index.ts";
import type { Problem } from "../shared/model/problem.ts";
import type { Span } from "../shared/model/source.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { rulePage } from "../shared/report/format.ts";
import { headline, problemSentence } from "../shared/report/wording/index.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { gravityOf } from "./gravity.ts";
import { toPosition, toRange } from "./places.ts";
import { relatedPlaces, type RelatedPlace } from "./related.ts";
import type { Session } from "./session.ts";
import type { Settings, Severity } from "./settings.ts";

const source = "keyholder";

/** A diagnostic as plain data, so that one report can be held against the next. */
interface Mark extends Span {
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
  /** Absent where no rule decides. */
  readonly code?: string;
  /** Of a rule. */
  readonly page?: string;
  readonly related?: readonly RelatedPlace[];
}

/** What stands in one file, and the same as text. */
interface Shown {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * Shows the verdicts that warn or block, and the faults in register, policy and CODEOWNERS, where they stand. The editor is
 * told of the files alone in which something is other than before: there is a report for every pause of who types.
 */
export function showDiagnostics(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(source);
  const shown = new WeakMap<FolderAudit, ReadonlyMap<string, Shown>>();
  const show = (audit: FolderAudit, marks: readonly Mark[]) => {
    const before = shown.get(audit);
    const now = new Map<string, Shown>();
    const changes: [vscode.Uri, readonly vscode.Diagnostic[] | undefined][] = [];
    for (const [path, there] of Map.groupBy(marks, (mark) => mark.path)) {
      const uri = audit.uri(path);
      if (!uri) continue;
      const text = JSON.stringify(there);
      now.set(path, { uri, text });
      if (before?.get(path)?.text !== text) changes.push([uri, there.map((mark) => toDiagnostic(mark, audit))]);
    }
    for (const [path, { uri }] of before ?? []) if (!now.has(path)) changes.push([uri, undefined]);
    if (changes.length > 0) collection.set(changes);
    shown.set(audit, now);
  };
  return vscode.Disposable.from(
    collection,
    session.onDidAudit((audit) => show(audit, marksOf(audit))),
    session.onDidClose((audit) => show(audit, [])),
  );
}

function marksOf(audit: FolderAudit): readonly Mark[] {
  const { settings, overdue, rulebook, registerPath } = audit;
  const { verdicts = [], problems = [] } = audit.report ?? {};
  return [
    ...verdicts.filter(({ decision }) => decision !== "allow").map((verdict) => fromVerdict(verdict, settings)),
    ...problems.map(fromProblem),
    ...overdue
      .filter(({ rule }) => rulebook?.policy.rules[rule]?.decision !== "allow")
      .map((note) => fromNote(note, registerPath, settings)),
  ];
}

function fromVerdict(verdict: Verdict, settings: Settings): Mark {
  const { path, start, end } = verdict.finding;
  const rule = verdict.reasons[0]?.rule;
  return {
    path,
    start,
    end,
    message: headline(verdict),
    severity: wished(rule, settings) ?? gravityOf(verdict),
    related: relatedPlaces(verdict),
    ...(rule !== undefined && { code: rule, page: rulePage(rule) }),
  };
}

function fromNote({ start, end, text, rule }: OverdueNote, path: string, settings: Settings): Mark {
  const severity = wished(rule, settings) ?? "warning";
  return { path, start, end, message: text, severity, code: rule, page: rulePage(rule) };
}

/** A problem without a column stands on its whole line. */
function fromProblem(problem: Problem): Mark {
  const { path, line = 1, column, severity, code } = problem;
  const start = { line, column: column ?? 1 };
  const end = column === undefined ? { line, column: Number.MAX_SAFE_INTEGER } : start;
  return { path, start, end, message: problemSentence(problem), severity, code };
}

const wished = (rule: string | undefined, { severity }: Settings): Severity | undefined =>
  rule !== undefined && Object.hasOwn(severity, rule) ? severity[rule] : undefined;

const severities = {
  error: "Error",
  warning: "Warning",
  information: "Information",
  hint: "Hint",
} as const satisfies Record<Severity, keyof typeof vscode.DiagnosticSeverity>;

function toDiagnostic(mark: Mark, audit: FolderAudit): vscode.Diagnostic {
  const { message, severity, code, page, related = [] } = mark;
  const shown = vscode.DiagnosticSeverity[severities[severity]];
  const diagnostic = new vscode.Diagnostic(toRange(mark), message, shown);
  diagnostic.source = source;
  if (code !== undefined) diagnostic.code = page === undefined ? code : { value: code, target: vscode.Uri.parse(page) };
  diagnostic.relatedInformation = related.flatMap(({ path, what, ...place }) => {
    const uri = audit.uri(path);
    return uri ? new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toPosition(place)), what) : [];
  });
  return diagnostic;
}
