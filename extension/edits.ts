import * as vscode from "vscode";
import type { Edit } from "../shared/model/edit.ts";
import { toPosition, toRange } from "./places.ts";

/** One change that a person can take back as a whole; edits of a file that has no place are left out. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  uriOf: (path: string) => vscode.Uri | undefined,
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  for (const edit of edits) {
    const uri = uriOf(edit.path);
    if (uri) change.replace(uri, toRange(edit), edit.newText);
  }
  return change;
}

/** Shows a file with the cursor at a 1-based place. */
export async function reveal(
  uri: vscode.Uri,
  place: Parameters<typeof toPosition>[0] = { line: 1, column: 1 },
): Promise<void> {
  const position = toPosition(place);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
}
