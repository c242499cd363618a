import * as vscode from "vscode";
import type { CreateScanner } from "./folder-audit.ts";
import { registerScanFile } from "./commands/scan-file.ts";
import { registerScanWorkspace } from "./commands/scan-workspace.ts";
import { registerShowOutput } from "./commands/show-output.ts";
import { showDiagnostics } from "./diagnostics.ts";
import { provideHover } from "./hover.ts";
import { createOutput } from "./output.ts";
import { Session } from "./session.ts";
import { readSettings } from "./settings.ts";

/** Puts the parts together. The two doors differ only in the scanners they bring. */
export function open(context: vscode.ExtensionContext, createScanner: CreateScanner): void {
  const channel = vscode.window.createOutputChannel("Keyholder", { log: true });
  const output = createOutput(channel, () => readSettings(undefined).trace);
  const scanner = createScanner({});
  const session = new Session(scanner, createScanner, output);
  context.subscriptions.push(
    output,
    session,
    showDiagnostics(session),
    provideHover(session),
    registerScanFile(session),
    registerScanWorkspace(session),
    registerShowOutput(output),
    new vscode.Disposable(() => scanner.close()),
  );
  session.start();
}
