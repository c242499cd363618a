import * as vscode from "vscode";
import type { SourceFile } from "../../shared/model/source.ts";
import { registerCredential, type Registration } from "../../shared/register/add.ts";
import { isRecognisable } from "../../shared/register/draft.ts";
import { fieldToFill } from "../../shared/register/edit.ts";
import { editBetween } from "../../shared/text/edits.ts";
import { choose } from "../choice.ts";
import type { Command } from "../command.ts";
import { changeRuleFile } from "../rule-file.ts";

/** Drafts an entry, or the owners that an entry lacks, and puts the cursor where only a person knows on. */
export const run: Command = async ({ session }, pointer) => {
  const chosen = choose(session, pointer);
  if (!chosen) return;
  const { audit, verdict } = chosen;
  if (!audit.folder) return complain("Open the folder of this file first; the register stands in it.");
  if (verdict.identity.id === undefined && !isRecognisable(verdict))
    return complain("Nothing but its place tells this credential apart. Set the fingerprint key, then register it.");

  // An owner that nobody knows yet is a pair of quotes to write in.
  const owners = { business: "", steward: verdict.owner.steward?.handle ?? "" };
  let added: Registration | undefined;
  const change = (file: SourceFile) => {
    added = audit.report && registerCredential(file, audit.report, verdict, { owners });
    return added && editBetween(file, added.text);
  };
  await changeRuleFile(audit, audit.registerPath, change, (file) => added && fieldToFill(file, added.id));
  if (!added) complain("Mend the register first: as it stands, no entry can be added.");
};

function complain(text: string): void {
  void vscode.window.showWarningMessage(text);
}
