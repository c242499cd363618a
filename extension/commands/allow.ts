import * as vscode from "vscode";
import { allowFinding } from "../../shared/detection/allow.ts";
import { ask, complainOfNothing, readAnswers } from "../answers.ts";
import { choose } from "../choice.ts";
import type { Command } from "../command.ts";
import { toWorkspaceEdit } from "../edits.ts";

/** Writes a comment beside a finding that allows it. Asks for the reason. */
export const run: Command = async ({ session }, pointer, answers) => {
  const chosen = choose(session, pointer);
  if (!chosen) return;
  const { audit, uri, verdict } = chosen;
  const reason = await ask(readAnswers(answers), {
    key: "reason",
    prompt: "Why may it stand here?",
    complain: complainOfNothing("Say why: those who review the file read it."),
  });
  if (reason === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const { finding } = verdict;
  const edit =
    audit.isCurrent(document) && allowFinding({ path: finding.path, text: document.getText() }, finding, reason);
  if (edit) await vscode.workspace.applyEdit(toWorkspaceEdit([edit], () => uri));
  else
    void vscode.window.showWarningMessage(
      "No comment can stand here, or the file has changed. Except it in the policy instead.",
    );
};
