import { explain } from "../../shared/report/explain.ts";
import { choose } from "../choice.ts";
import type { Command } from "../command.ts";
import { placeTitle } from "../pages.ts";

export const run: Command = async ({ session, pages }, pointer) => {
  const chosen = choose(session, pointer);
  const report = chosen?.audit.report;
  if (!chosen || !report) return;
  const text = `${explain(chosen.verdict, report)}\n`;
  await pages.show(chosen, { title: `Explanation of ${placeTitle(chosen)}.txt`, text });
};
