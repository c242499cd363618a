import * as vscode from "vscode";
import type { Edit } from "../shared/model/edit.ts";
import type { Position, SourceFile } from "../shared/model/source.ts";
import { reveal } from "./edits.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { toRange } from "./places.ts";

/** Reads a rule file as the editor has it, empty where there is none yet. Rejects when it cannot be read. */
export async function readRuleFile(
  audit: FolderAudit,
  path: string,
): Promise<{ readonly uri: vscode.Uri; readonly file: SourceFile; readonly isNew: boolean }> {
  if (!audit.folder) throw new Error("no folder");
  const uri = vscode.Uri.joinPath(audit.folder.uri, path);
  const isNew = await vscode.workspace.fs.stat(uri).then(
    () => false,
    (error: unknown) => {
      if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return true;
      throw error;
    },
  );
  return { uri, file: { path, text: isNew ? "" : (await vscode.workspace.openTextDocument(uri)).getText() }, isNew };
}

/**
 * Writes into a rule file, which begins here where there is none, and shows it where the person goes on: `at` is asked
 * with the text as it stands then. Without an edit it is only shown. It stays unsaved, since a person has the last word.
 */
export async function changeRuleFile(
  audit: FolderAudit,
  path: string,
  change: (file: SourceFile) => Edit | undefined,
  at: (file: SourceFile) => Position | undefined = () => undefined,
): Promise<void> {
  const { uri, file, isNew } = await readRuleFile(audit, path);
  const edit = change(file);
  if (edit) {
    const workspaceEdit = new vscode.WorkspaceEdit();
    if (isNew) workspaceEdit.createFile(uri, { ignoreIfExists: true });
    workspaceEdit.replace(uri, toRange(edit), edit.newText);
    await vscode.workspace.applyEdit(workspaceEdit);
  }
  if (isNew && !edit) return;
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  await reveal(uri, at({ path, text }) ?? edit?.start);
}
