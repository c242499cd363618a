import * as vscode from "vscode";
import type { Span } from "../shared/model/source.ts";

/** The editor counts lines and columns from 0. */
export function toRange({ start, end }: Span): vscode.Range {
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}
