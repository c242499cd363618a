import * as vscode from "vscode";
import { open } from "./activate.ts";
import { createWorkerScanner, type WebWorker } from "./worker-scanner.ts";

declare const Worker: new (url: string) => WebWorker;

/** The door for vscode.dev: files are scanned in a web worker, which holds the parsers, so that neither start nor typing waits. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const worker = vscode.Uri.joinPath(context.extensionUri, "dist/worker.web.js").toString(true);
  return open(context, (options) => createWorkerScanner(options, () => new Worker(worker)));
}
