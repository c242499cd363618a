import * as vscode from "vscode";
import type { Command } from "../command.ts";
import { isAuditable } from "../documents.ts";

/** Scans the file in front, also where `keyholder.run` is `manual`. */
export const run: Command = async ({ session }) => {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isAuditable(document)) await session.scan(document.uri);
  else void vscode.window.showInformationMessage("Open the file to scan first.");
};
