import * as vscode from "vscode";
import type { OverdueNote } from "../shared/language/index.ts";
import type { Problem } from "../shared/model/problem.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { rulePage } from "../shared/report/format.ts";
import { headline, problemSentence } from "../shared/report/wording/index.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { gravityOf } from "./gravity.ts";
import { toPosition, toRange } from "./places.ts";
import { relatedPlaces } from "./related.ts";
import type { Session } from "./session.ts";
import type { Settings, Severity } from "./settings.ts";

const source = "keyholder";

/** Shows the verdicts that warn or block, and the faults in register, policy and CODEOWNERS, where they stand. */
export function showDiagnostics(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(source);
  const shown = new WeakMap<FolderAudit, readonly vscode.Uri[]>();
  const show = (audit: FolderAudit, diagnostics: readonly Shown[]) => {
    const kept = new Set(diagnostics.map(([uri]) => uri.toString()));
    for (const uri of shown.get(audit) ?? []) if (!kept.has(uri.toString())) collection.delete(uri);
    for (const [uri, found] of diagnostics) collection.set(uri, found);
    shown.set(
      audit,
      diagnostics.map(([uri]) => uri),
    );
  };
  return vscode.Disposable.from(
    collection,
    session.onDidAudit((audit) => show(audit, collect(audit))),
    session.onDidClose((audit) => show(audit, [])),
  );
}

type Shown = readonly [vscode.Uri, readonly vscode.Diagnostic[]];

function collect(audit: FolderAudit): readonly Shown[] {
  const { verdicts = [], problems = [] } = audit.report ?? {};
  const found = [
    ...verdicts
      .filter(({ decision }) => decision !== "allow")
      .map((verdict) => ({ path: verdict.finding.path, diagnostic: fromVerdict(verdict, audit) })),
    ...problems.map((problem) => ({ path: problem.path, diagnostic: fromProblem(problem) })),
    ...audit.overdue
      .filter(({ rule }) => audit.rulebook?.policy.rules[rule]?.decision !== "allow")
      .map((note) => ({ path: audit.registerPath, diagnostic: fromNote(note, audit.settings) })),
  ];
  return [...Map.groupBy(found, ({ path }) => path)].flatMap(([path, there]) => {
    const uri = audit.uri(path);
    return uri ? [[uri, there.map(({ diagnostic }) => diagnostic)] as const] : [];
  });
}

function fromVerdict(verdict: Verdict, audit: FolderAudit): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(verdict.finding),
    headline(verdict),
    severityOf(verdict, audit.settings),
  );
  diagnostic.source = source;
  diagnostic.relatedInformation = relatedPlaces(verdict).flatMap(({ path, what, ...place }) => {
    const uri = audit.uri(path);
    return uri ? new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toPosition(place)), what) : [];
  });
  const rule = verdict.reasons[0]?.rule;
  if (rule !== undefined) diagnostic.code = codeOf(rule);
  return diagnostic;
}

const codeOf = (rule: string) => ({ value: rule, target: vscode.Uri.parse(rulePage(rule)) });

function fromNote(note: OverdueNote, { severity }: Settings): vscode.Diagnostic {
  const wished = Object.hasOwn(severity, note.rule) ? severity[note.rule] : undefined;
  const shown = vscode.DiagnosticSeverity[wished ? severities[wished] : "Warning"];
  const diagnostic = new vscode.Diagnostic(toRange(note), note.text, shown);
  diagnostic.source = source;
  diagnostic.code = codeOf(note.rule);
  return diagnostic;
}

const severities = {
  error: "Error",
  warning: "Warning",
  information: "Information",
  hint: "Hint",
} as const satisfies Record<Severity, keyof typeof vscode.DiagnosticSeverity>;

function severityOf(verdict: Verdict, { severity }: Settings): vscode.DiagnosticSeverity {
  const rule = verdict.reasons[0]?.rule;
  const wished = rule !== undefined && Object.hasOwn(severity, rule) ? severity[rule] : undefined;
  return vscode.DiagnosticSeverity[severities[wished ?? gravityOf(verdict)]];
}

function fromProblem(problem: Problem): vscode.Diagnostic {
  const line = (problem.line ?? 1) - 1;
  const column = (problem.column ?? 1) - 1;
  const { Error, Warning } = vscode.DiagnosticSeverity;
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(line, column, line, problem.column === undefined ? Number.MAX_SAFE_INTEGER : column),
    problemSentence(problem),
    problem.severity === "error" ? Error : Warning,
  );
  diagnostic.source = source;
  diagnostic.code = problem.code;
  return diagnostic;
}
