import * as vscode from "vscode";
import type { SourceFile } from "../../shared/model/source.ts";
import { draftIdentity, draftOwners } from "../../shared/register/draft.ts";
import { addIdentity, addOwners, fieldToFill } from "../../shared/register/edit.ts";
import { choose } from "../choice.ts";
import { changeRuleFile } from "../rule-file.ts";
import type { Session } from "../session.ts";

/** Drafts an entry, or the owners that an entry lacks, and puts the cursor where only a person knows on. */
export function registerAddToRegister(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.addToRegister", async (pointer: unknown) => {
    const chosen = choose(session, pointer);
    if (!chosen) return;
    const { audit, verdict } = chosen;
    if (!audit.folder) return complain("Open the folder of this file first; the register stands in it.");
    const known = verdict.identity.id;
    const identities = audit.rulebook?.register?.register.identities ?? [];
    const entry = draftIdentity(verdict, new Set(identities.map(({ id }) => id)));
    const id = known ?? entry?.id;
    if (id === undefined)
      return complain("Nothing but its place tells this credential apart. Set the fingerprint key, then register it.");

    let refused = false;
    const change = (file: SourceFile) => {
      const edit =
        known === undefined ? entry && addIdentity(file, entry) : addOwners(file, known, draftOwners(verdict));
      refused = !edit && known === undefined;
      return edit;
    };
    await changeRuleFile(audit, audit.registerPath, change, (file) => fieldToFill(file, id));
    if (refused) complain("Mend the register first: as it stands, no entry can be added.");
  });
}

function complain(text: string): void {
  void vscode.window.showWarningMessage(text);
}
