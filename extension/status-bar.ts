import * as vscode from "vscode";
import { isAuditable } from "./documents.ts";
import { fileStatus, type FileStatus } from "./file-status.ts";
import type { Session } from "./session.ts";

/** Shows who looks after the file in front, and the gravest verdict on what stands in it. */
export function showStatus(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("keyholder.owner", vscode.StatusBarAlignment.Left);
  item.name = "Keyholder: owner";
  item.command = "keyholder.findings.focus";
  const show = (editor = vscode.window.activeTextEditor) => {
    const uri = editor && isAuditable(editor.document) ? editor.document.uri : undefined;
    const audit = uri && session.folder(uri);
    const status = audit && fileStatus(audit.path(uri), audit.rulebook, session.verdictsOf(uri));
    if (!status) return item.hide();
    item.text = textOf(status);
    item.tooltip = status.details.join("\n");
    item.backgroundColor =
      status.worst === "block" ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    session.onDidAudit(() => show()),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

/** `$(` would begin an icon. */
function textOf({ owners, worst }: FileStatus): string {
  const icon = worst === undefined ? "key" : worst === "block" ? "error" : "warning";
  return `$(${icon}) ${owners.replaceAll("$(", "$ (")}`;
}
