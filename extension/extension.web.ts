import type * as vscode from "vscode";
import { createInPlaceScanner } from "../shared/scanner.ts";
import { open } from "./activate.ts";

/** The door for vscode.dev, where there are no threads of ours: files are scanned in place. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  return open(context, (options) => createInPlaceScanner(options));
}
