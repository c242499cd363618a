import * as vscode from "vscode";
import { describe } from "../shared/language/index.ts";
import { createLines } from "../shared/text/lines.ts";
import { linkTo } from "./hover.ts";
import { toRange } from "./places.ts";
import { rulePlace } from "./rule-spots.ts";
import type { Session } from "./session.ts";

/** Tells what a word of register, policy or CODEOWNERS is for and what it matches now. */
export function ruleHoverAt(
  session: Session,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const place = rulePlace(session, document, position);
  const described = place?.spot && describe(place.spot, place.knowledge);
  if (!place || !described) return undefined;
  const lines = createLines(place.file.text);
  const links = new vscode.MarkdownString(
    described.places
      .flatMap((one) => linkTo(one, place.audit) ?? [])
      .map((link) => `- ${link}`)
      .join("\n"),
  );
  links.isTrusted = { enabledCommands: ["keyholder.open"] };
  const range = { start: lines.position(described.range.start), end: lines.position(described.range.end) };
  return new vscode.Hover([new vscode.MarkdownString(described.text), links], toRange(range));
}
