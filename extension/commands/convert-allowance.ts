import * as vscode from "vscode";
import { withoutAllowance } from "../../shared/detection/allow.ts";
import { defaultPolicy } from "../../shared/policy/defaults.ts";
import { readAnswers } from "../answers.ts";
import { choose } from "../choice.ts";
import type { Command } from "../command.ts";
import { toWorkspaceEdit } from "../edits.ts";
import { exceptionTarget, rulesAllowedElsewhere } from "../../shared/policy/exceptable.ts";
import { askTerms, writeException } from "./add-exception.ts";

/** Makes another tool's comment an exception, which has an end and an approver, and takes the comment out. */
export const run: Command = async ({ session }, pointer, answers) => {
  const chosen = choose(session, pointer);
  if (!chosen) return;
  const { audit, uri, verdict } = chosen;
  const { finding } = verdict;
  const allowance = finding.kind === "exposed-secret" ? finding.allowance : undefined;
  const target = exceptionTarget(verdict);
  const rules = rulesAllowedElsewhere(verdict);
  if (!audit.folder || !target || !allowance || rules.length === 0) {
    void vscode.window.showInformationMessage("No comment of another tool allows this credential.");
    return;
  }
  const limits = audit.rulebook?.policy.exceptionLimits ?? defaultPolicy.exceptionLimits;
  const given = { ...(allowance.reason !== undefined && { reason: allowance.reason }), ...readAnswers(answers) };
  const terms = await askTerms(given, rules, limits);
  if (!terms) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const edit =
    audit.isCurrent(document) && withoutAllowance({ path: finding.path, text: document.getText() }, allowance);
  if (!(await writeException(audit, { ...terms, ...target }))) return;
  if (edit) await vscode.workspace.applyEdit(toWorkspaceEdit([edit], () => uri));
  else void vscode.window.showInformationMessage(`Take the comment in line ${allowance.line} out by hand.`);
};
