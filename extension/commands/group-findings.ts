import * as vscode from "vscode";
import { pick, readAnswers } from "../answers.ts";
import type { FindingsView } from "../findings-view.ts";
import { groupings } from "../grouping.ts";

/** Gathers the findings of the view by something else. */
export function registerGroupFindings(view: FindingsView): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.groupFindings", async (answers: unknown) => {
    const chosen = await pick(readAnswers(answers), "by", `Gather findings by? Now: ${view.grouping()}.`, groupings);
    const by = groupings.find((one) => one === chosen);
    if (by) await view.groupBy(by);
  });
}
