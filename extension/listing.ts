import * as vscode from "vscode";
import type { GitBase } from "./git-base.ts";
import type { Settings } from "./settings.ts";

/** A folder with more files is scanned up to here, and the view says so. */
export const maxFiles = 50_000;

/** The files of a folder, at most `maxFiles`, apart from what settings exclude and git ignores. */
export async function listFiles(
  folder: vscode.Uri,
  { exclude }: Settings,
  git: GitBase | undefined,
  token?: vscode.CancellationToken,
): Promise<{ readonly files: readonly vscode.Uri[]; readonly all: boolean }> {
  // What is excluded is left out here too, where the editor can, so that it does not count; it knows no braces in braces.
  const globs = exclude.filter((glob) => !/[{},]/.test(glob));
  const listed = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, "**"),
    globs.length > 0 ? `{${globs.join(",")}}` : undefined,
    maxFiles,
    token,
  );
  return { files: await withoutIgnored(listed, git), all: listed.length < maxFiles };
}

/** Those of some files that git does not ignore. */
export async function withoutIgnored(
  uris: readonly vscode.Uri[],
  git: GitBase | undefined,
): Promise<readonly vscode.Uri[]> {
  const ignored = await git?.ignored(uris);
  return ignored && ignored.size > 0 ? uris.filter(({ fsPath }) => !ignored.has(fsPath)) : uris;
}
