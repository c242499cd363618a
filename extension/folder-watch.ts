import * as vscode from "vscode";
import { isGone, openDocument } from "./documents.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { inLanes } from "./lanes.ts";
import { listFiles, withoutIgnored } from "./listing.ts";
import type { Output } from "./output.ts";

/** Questions to the file system at the same time. */
const lanes = 16;

/** The editor gathers what happens to files for less than that, and tells nothing of one that came and went meanwhile. */
const gatherMilliseconds = 1_000;

interface Change {
  readonly uri: vscode.Uri;
  readonly is: "new" | "changed" | "gone";
}

/**
 * Follows what other programs do to the files of a folder. Changes are gathered for as long as keystrokes are, and looked
 * at a few at a time, since a checkout brings thousands at once.
 */
export function watchFolder(folder: vscode.WorkspaceFolder, audit: FolderAudit, output: Output): vscode.Disposable {
  const gathered = new Map<string, Change>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();

  const gather = (uri: vscode.Uri, is: Change["is"]): void => {
    const { enable, run, delay } = audit.settings;
    if (is !== "gone" && (!enable || run === "manual")) return;
    gathered.set(uri.toString(), { uri, is });
    timer ??= setTimeout(() => {
      timer = undefined;
      const changes = [...gathered.values()];
      gathered.clear();
      working = working
        .then(() => follow(changes, audit))
        .catch((error: unknown) => output.fault("A change could not be followed.", error));
    }, delay);
  };

  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "**"));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => gather(uri, "new")),
    watcher.onDidChange((uri) => gather(uri, "changed")),
    watcher.onDidDelete((uri) => gather(uri, "gone")),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

async function follow(changes: readonly Change[], audit: FolderAudit): Promise<void> {
  const those = (...kinds: readonly Change["is"][]) =>
    changes.flatMap(({ uri, is }) => (kinds.includes(is) ? uri : []));
  audit.forget(those("gone"));
  if (changes.some(({ uri }) => uri.path.endsWith("/.gitignore"))) await audit.rebase();
  if (changes.some(({ uri }) => audit.isRule(audit.path(uri)))) await audit.reread();
  await lookAtWhatMatters(those("new", "changed"), audit);
  const perhapsFolders = those("new").filter((uri) => {
    const path = audit.path(uri);
    return !audit.knows(path) && !audit.excludes(path) && (audit.isComplete || !hasEnding.test(path));
  });
  await lookAtWhatMatters(await filesWithin(perhapsFolders), audit);
}

/** Forgets what a scan has found in files that were gone before anybody was told of them. */
export async function forgetFleeting(audit: FolderAudit): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, gatherMilliseconds));
  const gone: vscode.Uri[] = [];
  await inLanes(lanes, new Set(audit.report?.verdicts.map(({ finding }) => finding.path)), async (path) => {
    const uri = audit.uri(path);
    if (uri && !openDocument(uri) && (await isGone(uri))) gone.push(uri);
  });
  audit.forget(gone);
}

/** Hardly any folder is called like that, and of the files among them nobody wants to ask, until all of them matter. */
const hasEnding = /[^/]\.\w+$/;

async function lookAtWhatMatters(uris: readonly vscode.Uri[], audit: FolderAudit): Promise<void> {
  const { pipelineSystemFor } = await pipelines();
  const matter = uris.filter((uri) => {
    const path = audit.path(uri);
    return (audit.covers(path) || pipelineSystemFor(path) !== undefined) && !openDocument(uri);
  });
  await audit.lookAtAll(await withoutIgnored(matter, audit.git));
}

/** What is in those that are folders: of one that was moved, the editor tells its name alone. */
async function filesWithin(uris: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  await inLanes(lanes, uris, async (uri) => {
    const kind = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
    if (kind?.type === vscode.FileType.Directory)
      found.push(...(await vscode.workspace.findFiles(new vscode.RelativePattern(uri, "**"))));
  });
  return found;
}

/** Pipelines are looked at whether they are open or not: they say where a credential reaches. */
export async function lookAtPipelines(folder: vscode.WorkspaceFolder, audit: FolderAudit): Promise<void> {
  const { files } = await listFiles(folder.uri, audit.settings, audit.git);
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
