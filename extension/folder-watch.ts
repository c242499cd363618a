import * as vscode from "vscode";
import { openDocument } from "./documents.ts";
import type { FolderAudit } from "./folder-audit.ts";
import type { Output } from "./output.ts";

/**
 * Follows what other programs do to the files of a folder. Changes are gathered for as long as keystrokes are, and looked
 * at a few at a time, since a checkout brings thousands at once.
 */
export function watchFolder(folder: vscode.WorkspaceFolder, audit: FolderAudit, output: Output): vscode.Disposable {
  const gathered = new Map<string, { readonly uri: vscode.Uri; readonly isThere: boolean }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();

  const gather = (uri: vscode.Uri, isThere: boolean): void => {
    const { enable, run, delay } = audit.settings;
    if (isThere && (!enable || run === "manual")) return;
    gathered.set(uri.toString(), { uri, isThere });
    timer ??= setTimeout(() => {
      timer = undefined;
      working = working.then(follow).catch((error: unknown) => output.fault("A change could not be followed.", error));
    }, delay);
  };

  async function follow(): Promise<void> {
    const changes = [...gathered.values()];
    gathered.clear();
    audit.forget(changes.flatMap(({ uri, isThere }) => (isThere ? [] : uri)));
    const rules = changes.filter(({ uri }) => audit.isRule(audit.path(uri)));
    if (rules.length > 0) await audit.reread();
    const { pipelineSystemFor } = await pipelines();
    const matters = (path: string) => audit.covers(path) || pipelineSystemFor(path) !== undefined;
    const there = changes.flatMap(({ uri, isThere }) => (isThere && matters(audit.path(uri)) ? uri : []));
    const unopened = (await audit.unignored(there)).filter((uri) => !openDocument(uri));
    await audit.lookAtAll(unopened);
  }

  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "**"));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => gather(uri, true)),
    watcher.onDidChange((uri) => gather(uri, true)),
    watcher.onDidDelete((uri) => gather(uri, false)),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** Pipelines are looked at whether they are open or not: they say where a credential reaches. */
export async function lookAtPipelines(audit: FolderAudit): Promise<void> {
  const { files } = await audit.list();
  const { pipelineSystemFor } = await pipelines();
  const found: vscode.Uri[] = [];
  for (const [index, uri] of files.entries()) {
    // So many at a time, so that nobody who types has to wait.
    if (index % 1_000 === 999) await new Promise((resolve) => setTimeout(resolve));
    if (pipelineSystemFor(audit.path(uri))) found.push(uri);
  }
  await audit.lookAtAll(found);
}

/** What knows them is large, so the start goes without. */
const pipelines = () => import("../shared/pipelines/index.ts");
