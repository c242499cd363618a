import * as vscode from "vscode";
import { fieldToFill } from "../../shared/register/edit.ts";
import { choose } from "../choice.ts";
import type { Command } from "../command.ts";
import { readPointer } from "../pointer.ts";
import { changeRuleFile, readRuleFile } from "../rule-file.ts";

/** Opens the register, at the entry of the credential that is pointed to. */
export const run: Command = async ({ session }, argument) => {
  const pointer = readPointer(argument);
  const chosen = pointer && choose(session, pointer);
  const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const audit = chosen?.audit ?? (uri && session.folder(uri));
  if (!audit?.folder) return say("Open a folder first; the register stands in it.");
  const path = audit.registerPath;
  if ((await readRuleFile(audit, path)).isNew)
    return say(`There is no ${path} yet. “Register this credential” on a finding begins it.`);
  const id = chosen?.verdict.identity.id;
  await changeRuleFile(
    audit,
    path,
    () => undefined,
    (file) => (id === undefined ? undefined : fieldToFill(file, id)),
  );
};

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
