import * as vscode from "vscode";
import { choose } from "../choice.ts";
import type { Explanations } from "../explanation.ts";
import type { Session } from "../session.ts";

export function registerExplain(session: Session, explanations: Explanations): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.explain", async (pointer: unknown) => {
    const chosen = choose(session, pointer);
    if (chosen) await explanations.show(chosen);
  });
}
