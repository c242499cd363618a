import * as vscode from "vscode";
import { listingPhrase, progressPhrase } from "../../shared/report/wording/index.ts";
import type { Command, Parts } from "../command.ts";
import type { FolderAudit } from "../folder-audit.ts";
import { forgetFleeting } from "../folder-watch.ts";
import { listFiles, maxFiles } from "../listing.ts";
import { nameOf } from "../look.ts";

/** Scans every file of every folder, with progress; what was scanned before a cancellation stays. */
export const run: Command = (parts) => {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage("Open a folder first; then its files can be scanned.");
    return undefined;
  }
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: "Keyholder", cancellable: true },
    async (progress, token) => {
      for (const { uri } of folders) await scanFolder(uri, parts, progress, token);
    },
  );
};

type Progress = vscode.Progress<{ readonly message: string; readonly increment: number }>;

async function scanFolder(
  folder: vscode.Uri,
  parts: Parts,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<void> {
  const { session, output } = parts;
  const audit = session.folder(folder);
  if (!audit.folder) return;
  await scanAll(folder, audit, parts, progress, token).catch((error: unknown) => {
    output.fault("A folder could not be scanned.", error);
    return audit.cover({ is: "unlisted" });
  });
  void forgetFleeting(audit);
  // A setting that changed meanwhile made everything begin anew.
  if (session.folder(folder) !== audit && !token.isCancellationRequested)
    await scanFolder(folder, parts, progress, token);
}

async function scanAll(
  folder: vscode.Uri,
  audit: FolderAudit,
  { output }: Parts,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<void> {
  progress.report({ message: listingPhrase, increment: 0 });
  const { files, isCut, unread } = await listFiles(folder, audit.settings, audit.git, token);
  for (const path of unread) output.note(`${await nameOf(path, audit.rulebook)} could not be read.`);
  const done = await audit.lookAtAll(files, (before) => {
    progress.report({ message: progressPhrase(before, files.length), increment: 100 / files.length });
    return !token.isCancellationRequested;
  });
  if (token.isCancellationRequested) await audit.cover({ is: "stopped", done, of: files.length });
  else if (isCut) await audit.cover({ is: "cut", at: maxFiles });
  else await audit.cover(unread.length > 0 ? { is: "partial", unread: unread.length } : { is: "whole" });
}
