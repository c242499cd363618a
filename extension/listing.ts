import * as vscode from "vscode";
import type { GitBase } from "./git-base.ts";
import { inLanes } from "./lanes.ts";
import { pathIn } from "./places.ts";
import type { Settings } from "./settings.ts";

/** A folder with more files is scanned up to here, and the view says so. */
export const maxFiles = 50_000;

/** Folders read at the same time. */
const lanes = 16;

export interface Listing {
  readonly files: readonly vscode.Uri[];
  /** Whether `files` is cut short at `maxFiles`. */
  readonly isCut: boolean;
  /** Paths of folders that could not be read. */
  readonly unread: readonly string[];
}

/**
 * The files of a folder, apart from what lies in excluded folders and what git ignores, which does not count. One folder
 * is read after the other, since the editor's own search gives all files at once, keeps others waiting meanwhile, and finds
 * nothing in a file system that brings no search. A link is listed and not followed. Rejects where the folder itself cannot
 * be read.
 */
export async function listFiles(
  root: vscode.Uri,
  { exclude }: Settings,
  git: GitBase | undefined,
  token?: vscode.CancellationToken,
): Promise<Listing> {
  const { compileGlobs } = await import("../shared/text/globs.ts");
  const isExcluded = compileGlobs(exclude.flatMap((glob) => (glob.endsWith("/**") ? glob.slice(0, -3) : [])));
  const { Directory, File, SymbolicLink } = vscode.FileType;
  const files: vscode.Uri[] = [];
  const unread: string[] = [];
  let isCut = false;

  /** Gives the folders in a folder. */
  async function read(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
    if (isCut || token?.isCancellationRequested) return [];
    const below: vscode.Uri[] = [];
    for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === Directory) {
        if (name !== ".git" && !isExcluded(pathIn(root, uri))) below.push(uri);
      } else if ((type & (File | SymbolicLink)) !== 0) {
        if (files.length === maxFiles) isCut = true;
        else files.push(uri);
      }
    }
    return below;
  }

  for (let level = await read(root); level.length > 0;) {
    const next: vscode.Uri[] = [];
    await inLanes(lanes, level, async (folder) => {
      try {
        next.push(...(await read(folder)));
      } catch {
        unread.push(pathIn(root, folder));
      }
    });
    level = await withoutIgnored(next, git);
  }
  return { files: await withoutIgnored(files, git), isCut, unread };
}

/** Those of some files and folders that git does not ignore. */
export async function withoutIgnored(
  uris: readonly vscode.Uri[],
  git: GitBase | undefined,
): Promise<readonly vscode.Uri[]> {
  const ignored = await git?.ignored(uris);
  return ignored && ignored.size > 0 ? uris.filter(({ fsPath }) => !ignored.has(fsPath)) : uris;
}
