import { pick, readAnswers } from "../answers.ts";
import type { Command } from "../command.ts";
import { groupings } from "../grouping.ts";

/** Gathers the findings of the view by something else. */
export const run: Command = async ({ findings }, answers) => {
  const chosen = await pick(readAnswers(answers), "by", `Gather findings by? Now: ${findings.grouping()}.`, groupings);
  const by = groupings.find((one) => one === chosen);
  if (by) await findings.groupBy(by);
};
