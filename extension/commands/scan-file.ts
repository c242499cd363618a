import * as vscode from "vscode";
import { isAuditable } from "../documents.ts";
import type { Session } from "../session.ts";

/** Scans the file in front, also where `keyholder.run` is `manual`. */
export function registerScanFile(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.scanFile", async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isAuditable(document)) await session.scan(document.uri);
    else void vscode.window.showInformationMessage("Open the file to scan first.");
  });
}
