import * as vscode from "vscode";
import { explain } from "../../shared/report/explain.ts";
import { choose } from "../choice.ts";
import { placeTitle, type Pages } from "../pages.ts";
import type { Session } from "../session.ts";

export function registerExplain(session: Session, pages: Pages): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.explain", async (pointer: unknown) => {
    const chosen = choose(session, pointer);
    const report = chosen?.audit.report;
    if (!chosen || !report) return;
    const text = `${explain(chosen.verdict, report)}\n`;
    await pages.show(chosen, { title: `Explanation of ${placeTitle(chosen)}.txt`, text });
  });
}
