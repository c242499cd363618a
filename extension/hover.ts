import * as vscode from "vscode";
import { renderHover } from "../shared/report/hover.ts";
import { toRange } from "./places.ts";
import type { Session } from "./session.ts";

/** Tells the whole story of the credential under the pointer: whose, issued by whom, for how long, and why it may stay. */
export function provideHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: "**" },
    {
      provideHover(document, position) {
        const verdicts = session.verdictsIn(document, new vscode.Range(position, position));
        const [first] = verdicts;
        if (!first) return undefined;
        const stories = verdicts.map((verdict) => new vscode.MarkdownString(renderHover(verdict)));
        return new vscode.Hover(stories, toRange(first.finding));
      },
    },
  );
}
