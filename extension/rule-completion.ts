import * as vscode from "vscode";
import { complete, type Completion } from "../shared/language/index.ts";
import { toRange } from "./places.ts";
import { rulePlace } from "./rule-spots.ts";
import type { Session } from "./session.ts";

/** What may be written in register, policy and CODEOWNERS: keys, owners, credential types, what is unowned. */
export function completionsAt(
  session: Session,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem[] | undefined {
  const place = rulePlace(session, document, position);
  if (!place) return undefined;
  const offers = complete(place.file, place.offset, place.findSpot, place.knowledge);
  return offers.map((offer, index) => toItem(offer, index));
}

function toItem(offer: Completion, index: number): vscode.CompletionItem {
  const { Property, Value } = vscode.CompletionItemKind;
  const { label, detail, newText, cursor } = offer;
  const item = new vscode.CompletionItem({ label, description: detail }, offer.is === "key" ? Property : Value);
  item.range = toRange(offer);
  item.insertText = new vscode.SnippetString()
    .appendText(newText.slice(0, cursor))
    .appendTabstop(0)
    .appendText(newText.slice(cursor));
  item.sortText = String(index).padStart(4, "0");
  item.filterText = newText.startsWith('"') ? `"${label}"` : label;
  // A key is followed by what it says.
  if (offer.is === "key") item.command = { title: "Suggest", command: "editor.action.triggerSuggest" };
  return item;
}
