import type * as vscode from "vscode";
import { createPool } from "../shared/node/pool.ts";
import { open } from "./activate.ts";

/** One for the file that is typed in, one for the rest of the workspace. */
const jobs = 2;

/** The door for the desktop and for servers: files are scanned in worker threads, so typing never waits for a scan. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const worker = new URL("./worker.cjs", import.meta.url);
  return open(context, (options) => createPool({ jobs, options, worker }));
}
