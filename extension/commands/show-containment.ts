import * as vscode from "vscode";
import { contain } from "../../shared/containment/plan.ts";
import { markdown } from "../../shared/report/containment.ts";
import { choose } from "../choice.ts";
import { placeTitle, type Pages } from "../pages.ts";
import type { Session } from "../session.ts";

/** Shows how a credential is contained when it is compromised; nothing of it is executed. */
export function registerShowContainment(session: Session, pages: Pages): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.showContainment", async (pointer: unknown) => {
    const chosen = choose(session, pointer);
    const report = chosen?.audit.report;
    if (!chosen || !report) return;
    const text = markdown.render(contain([chosen.verdict], report));
    await pages.show(chosen, { title: `Containment of ${placeTitle(chosen)}.md`, text, rendered: true });
  });
}
