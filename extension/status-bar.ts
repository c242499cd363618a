import * as vscode from "vscode";
import { notScanned } from "../shared/report/wording/index.ts";
import { isAuditable } from "./documents.ts";
import { fileStatus, type FileStatus } from "./file-status.ts";
import type { Gravity } from "./gravity.ts";
import type { Session } from "./session.ts";

/** Shows who looks after the file in front, and the gravest verdict on what stands in it. */
export function showStatus(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("keyholder.owner", vscode.StatusBarAlignment.Left);
  item.name = "Keyholder: owner";
  item.command = "keyholder.findings.focus";
  const show = (editor = vscode.window.activeTextEditor) => {
    const uri = editor && isAuditable(editor.document) ? editor.document.uri : undefined;
    const status = uri && statusOf(uri, session);
    if (!status) return item.hide();
    item.text = textOf(status);
    item.tooltip = status.details.join("\n");
    item.backgroundColor =
      status.worst === "error" ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    session.onDidAudit(() => show()),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

function statusOf(uri: vscode.Uri, session: Session): FileStatus | undefined {
  const audit = session.folder(uri);
  const path = audit.path(uri);
  return fileStatus(path, audit.rulebook, session.verdictsOf(uri), audit.why(path));
}

const icons = { error: "error", warning: "warning", information: "info" } as const satisfies Record<Gravity, string>;

/** `$(` would begin an icon. */
function textOf({ owners, worst, isSkipped }: FileStatus): string {
  if (isSkipped) return `$(circle-slash) ${notScanned}`;
  return `$(${worst ? icons[worst] : "key"}) ${owners.replaceAll("$(", "$ (")}`;
}
