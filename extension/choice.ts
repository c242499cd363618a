import * as vscode from "vscode";
import type { Verdict } from "../shared/model/verdict.ts";
import { isAuditable } from "./documents.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { toPosition, toRange } from "./places.ts";
import { readPointer } from "./pointer.ts";
import type { Session } from "./session.ts";

/** The verdict a command is about. */
export interface Choice {
  readonly audit: FolderAudit;
  readonly uri: vscode.Uri;
  readonly verdict: Verdict;
}

/** What the command's argument points to, else what stands at the cursor; says so and gives nothing where there is none. */
export function choose(session: Session, argument: unknown): Choice | undefined {
  const chosen = readPointer(argument) ? findPointed(session, argument) : findAtCursor(session);
  if (!chosen)
    void vscode.window.showInformationMessage("Put the cursor on a credential that Keyholder marks, and try again.");
  return chosen;
}

function findPointed(session: Session, argument: unknown): Choice | undefined {
  const pointer = readPointer(argument);
  if (!pointer) return undefined;
  const uri = vscode.Uri.parse(pointer.uri);
  const there = session.verdictsOf(uri).filter(({ finding }) => toRange(finding).contains(toPosition(pointer)));
  const verdict =
    there.find(({ finding }) => finding.fingerprints.some((one) => one === pointer.fingerprint)) ?? there[0];
  return verdict && { audit: session.folder(uri), uri, verdict };
}

function findAtCursor(session: Session): Choice | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isAuditable(editor.document)) return undefined;
  const { uri } = editor.document;
  const [verdict] = session.verdictsIn(editor.document, editor.selection);
  return verdict && { audit: session.folder(uri), uri, verdict };
}
