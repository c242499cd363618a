import { contain } from "../../shared/containment/plan.ts";
import { markdown } from "../../shared/report/containment.ts";
import { choose } from "../choice.ts";
import type { Command } from "../command.ts";
import { placeTitle } from "../pages.ts";

/** Shows how a credential is contained when it is compromised; nothing of it is executed. */
export const run: Command = async ({ session, pages }, pointer) => {
  const chosen = choose(session, pointer);
  const report = chosen?.audit.report;
  if (!chosen || !report) return;
  const text = markdown.render(contain([chosen.verdict], report));
  await pages.show(chosen, { title: `Containment of ${placeTitle(chosen)}.md`, text, rendered: true });
};
