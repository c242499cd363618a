import * as vscode from "vscode";
import { progressPhrase } from "../../shared/report/wording/index.ts";
import type { Session } from "../session.ts";

/** A workspace with more files is scanned up to here, and the result says so. */
const maxFiles = 20_000;

/** Files read and scanned at the same time. */
const lanes = 8;

/** Scans every file of every folder, with progress; what was scanned before a cancellation stays. */
export function registerScanWorkspace(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.scanWorkspace", () =>
    vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: "Keyholder", cancellable: true },
      async (progress, token) => {
        for (const folder of vscode.workspace.workspaceFolders ?? [])
          await scanFolder(session, folder, progress, token);
      },
    ),
  );
}

async function scanFolder(
  session: Session,
  folder: vscode.WorkspaceFolder,
  progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
  token: vscode.CancellationToken,
): Promise<void> {
  const audit = session.folder(folder.uri);
  const everything = new vscode.RelativePattern(folder, "**");
  const files = await vscode.workspace.findFiles(everything, undefined, maxFiles, token);
  const waiting = files.values();
  let done = 0;
  const work = async () => {
    for (const uri of waiting) {
      if (token.isCancellationRequested) return;
      await audit.look(uri);
      done += 1;
      progress.report({ message: progressPhrase(done, files.length), increment: 100 / files.length });
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  await audit.complete(!token.isCancellationRequested && files.length < maxFiles);
}
