import type * as vscode from "vscode";
import { createPool } from "../shared/node/pool.ts";
import { open } from "./activate.ts";

/** The door for the desktop and for servers: files are scanned in worker threads, so typing never waits for a scan. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const worker = new URL("./worker.cjs", import.meta.url);
  return open(context, (options) => createPool({ jobs: 1, options, worker }));
}
