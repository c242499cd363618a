import type * as vscode from "vscode";
import type { Skipped } from "../shared/model/problem.ts";
import type { FileScan } from "../shared/model/scan.ts";
import type { Before } from "./before.ts";

/** One file as it was last looked at. */
export interface Look {
  readonly uri: vscode.Uri;
  readonly size: number;
  /** Of the open document; absent when the file was read from the disk. */
  readonly version?: number | undefined;
  readonly outcome: FileScan | Skipped["why"];
  /** Where git is, and something was found. */
  readonly before?: Before | undefined;
}

export const hasFindings = ({ outcome }: Look): boolean => typeof outcome !== "string" && outcome.findings.length > 0;
