import * as vscode from "vscode";
import type { Output } from "../output.ts";

export function registerShowOutput(output: Output): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.showOutput", () => output.show());
}
