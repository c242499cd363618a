import * as vscode from "vscode";
import { listingPhrase, progressPhrase } from "../../shared/report/wording/index.ts";
import type { FolderAudit } from "../folder-audit.ts";
import { forgetFleeting } from "../folder-watch.ts";
import { listFiles } from "../listing.ts";
import type { Output } from "../output.ts";
import type { Session } from "../session.ts";

/** Scans every file of every folder, with progress; what was scanned before a cancellation stays. */
export function registerScanWorkspace(session: Session, output: Output): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.scanWorkspace", () => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) {
      void vscode.window.showInformationMessage("Open a folder first; then its files can be scanned.");
      return undefined;
    }
    return vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: "Keyholder", cancellable: true },
      async (progress, token) => {
        for (const { uri } of folders) await scanFolder(uri, session, progress, token, output);
      },
    );
  });
}

type Progress = vscode.Progress<{ readonly message: string; readonly increment: number }>;

async function scanFolder(
  folder: vscode.Uri,
  session: Session,
  progress: Progress,
  token: vscode.CancellationToken,
  output: Output,
): Promise<void> {
  const audit = session.folder(folder);
  if (!audit.folder) return;
  await scanAll(folder, audit, progress, token).catch((error: unknown) => {
    output.fault("A folder could not be scanned.", error);
    return audit.cover({ is: "unlisted" });
  });
  void forgetFleeting(audit);
  // A setting that changed meanwhile made everything begin anew.
  if (session.folder(folder) !== audit && !token.isCancellationRequested)
    await scanFolder(folder, session, progress, token, output);
}

async function scanAll(
  folder: vscode.Uri,
  audit: FolderAudit,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<void> {
  progress.report({ message: listingPhrase, increment: 0 });
  const { files, all } = await listFiles(folder, audit.settings, audit.git, token);
  const done = await audit.lookAtAll(files, (before) => {
    progress.report({ message: progressPhrase(before, files.length), increment: 100 / files.length });
    return !token.isCancellationRequested;
  });
  if (token.isCancellationRequested) await audit.cover({ is: "stopped", done, of: files.length });
  else await audit.cover(all ? { is: "whole" } : { is: "cut", at: files.length });
}
