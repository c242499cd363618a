import * as vscode from "vscode";
import type { Command } from "../command.ts";

/** Shows the dashboard over the whole workspace, which is scanned first where that has not happened. */
export const run: Command = async ({ session, dashboard }) => {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage("Open a folder first; the dashboard shows what is found in it.");
    return;
  }
  if (!folders.every(({ uri }) => session.folder(uri).isComplete))
    await vscode.commands.executeCommand("keyholder.scanWorkspace");
  await dashboard.show();
};
