import * as vscode from "vscode";
import type { Position, Span } from "../shared/model/source.ts";

/** The editor counts lines and columns from 0. */
export function toPosition({ line, column }: Position): vscode.Position {
  return new vscode.Position(Math.max(line - 1, 0), Math.max(column - 1, 0));
}

export function toRange({ start, end }: Span): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

/** Relative to the folder, with `/`; of a file in none, its whole path without the slash at the start. */
export function pathIn(folder: vscode.Uri | undefined, uri: vscode.Uri): string {
  if (folder === undefined) return uri.path.replace(/^\//, "");
  // What lies below the folder is nearly all, and is told without asking the editor about each.
  const below = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(below) ? uri.path.slice(below.length) : vscode.workspace.asRelativePath(uri, false);
}
