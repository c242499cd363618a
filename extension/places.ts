import * as vscode from "vscode";
import type { Position, Span } from "../shared/model/source.ts";

/** The editor counts lines and columns from 0. */
export function toPosition({ line, column }: Position): vscode.Position {
  return new vscode.Position(Math.max(line - 1, 0), Math.max(column - 1, 0));
}

export function toRange({ start, end }: Span): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}
