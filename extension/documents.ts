import * as vscode from "vscode";
import type { Skipped } from "../shared/model/problem.ts";
import { encodingOf } from "../shared/text/encoding.ts";

/** What stands in a file now, or why nobody can read it. */
export type Reading = { readonly text: string; readonly version?: number } | { readonly why: Skipped["why"] };

/** Files of these schemes are looked at outside a workspace folder too. */
const looseSchemes: ReadonlySet<string> = new Set(["file", "untitled", "vscode-remote", "vscode-vfs"]);

/**
 * Whether a document is somebody's file: not a diff's other side, a log, or a page of the editor's own. Nor the cell of a
 * notebook: register and CODEOWNERS speak of its file, which a scan of the workspace looks at and whose saving it follows.
 */
export function isAuditable({ uri }: Pick<vscode.TextDocument, "uri">): boolean {
  if (uri.scheme === "vscode-notebook-cell") return false;
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined || looseSchemes.has(uri.scheme);
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

/** Reads the open document, saved or not, else the file. `maxSize`: bytes, in an open document UTF-16 units. */
export async function readFile(uri: vscode.Uri, maxSize: number): Promise<Reading> {
  const document = openDocument(uri);
  if (document && !(await isLeftBehind(document))) {
    return lengthOf(document) > maxSize
      ? { why: "oversized" }
      : { text: document.getText(), version: document.version };
  }
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    // A folder comes and goes like a file, and holds nothing itself.
    if ((type & vscode.FileType.Directory) !== 0) return { why: "vanished" };
    if (size > maxSize) return { why: "oversized" };
    const text = decodeText(await vscode.workspace.fs.readFile(uri));
    return text === undefined ? { why: "binary" } : { text };
  } catch (error) {
    // A file system that somebody else provides may fail in any way.
    return { why: isNotFound(error) ? "vanished" : "unreadable" };
  }
}

/** UTF-16 units. The text is not put together for it, which would hold up typing in a large file. */
const lengthOf = (document: vscode.TextDocument): number =>
  document.offsetAt(document.lineAt(document.lineCount - 1).range.end);

const isNotFound = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && error.code === "FileNotFound";

/** The editor keeps the text of a file for a while after it was deleted. */
async function isLeftBehind({ uri, isDirty, isUntitled }: vscode.TextDocument): Promise<boolean> {
  return !isDirty && !isUntitled && isGone(uri);
}

/** Whether a file system says that there is no such file. */
export async function isGone(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => false, isNotFound);
}

/** Without its byte order mark, as the editor counts; absent when the bytes are no text. */
function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  return encoding && new TextDecoder(encoding).decode(bytes);
}
