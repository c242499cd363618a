import * as vscode from "vscode";
import { progressPhrase } from "../../shared/report/wording/index.ts";
import type { FolderAudit } from "../folder-audit.ts";
import type { Session } from "../session.ts";

/** Scans every file of every folder, with progress; what was scanned before a cancellation stays. */
export function registerScanWorkspace(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.scanWorkspace", () => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) {
      void vscode.window.showInformationMessage("Open a folder first; then its files can be scanned.");
      return undefined;
    }
    return vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: "Keyholder", cancellable: true },
      async (progress, token) => {
        for (const folder of folders) await scanFolder(session.folder(folder.uri), progress, token);
      },
    );
  });
}

async function scanFolder(
  audit: FolderAudit,
  progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
  token: vscode.CancellationToken,
): Promise<void> {
  const { files, all } = await audit.list(token);
  const done = await audit.lookAtAll(files, (before) => {
    progress.report({ message: progressPhrase(before, files.length), increment: 100 / files.length });
    return !token.isCancellationRequested;
  });
  if (token.isCancellationRequested) await audit.cover({ is: "stopped", done, of: files.length });
  else await audit.cover(all ? { is: "whole" } : { is: "cut", at: files.length });
}
