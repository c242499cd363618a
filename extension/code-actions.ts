import * as vscode from "vscode";
import { toWorkspaceEdit } from "./edits.ts";
import { offersFor, type Offer } from "./offers.ts";
import { toRange } from "./places.ts";
import { pointTo } from "./pointer.ts";
import type { Session } from "./session.ts";

/** The ways out of what stands under the cursor. */
export function actionsAt(
  session: Session,
  document: vscode.TextDocument,
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const audit = session.folder(document.uri);
  return session.verdictsIn(document, range).flatMap((verdict) => {
    const place = toRange(verdict.finding);
    const ours = diagnostics.filter((one) => one.source === "keyholder" && one.range.isEqual(place));
    const file = { path: verdict.finding.path, text: document.getText() };
    const offers = offersFor(verdict, pointTo(document.uri.toString(), verdict), audit.folder !== undefined, file);
    return offers.map((offer) => toAction(offer, ours, (path) => audit.uri(path)));
  });
}

function toAction(
  offer: Offer,
  diagnostics: vscode.Diagnostic[],
  uriOf: (path: string) => vscode.Uri | undefined,
): vscode.CodeAction {
  const action = new vscode.CodeAction(offer.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  if ("edits" in offer) action.edit = toWorkspaceEdit(offer.edits, uriOf);
  else action.command = { title: offer.title, command: offer.command, arguments: [offer.pointer] };
  return action;
}
