import { pick, readAnswers } from "../answers.ts";
import type { Command } from "../command.ts";
import { filterNames } from "../filters.ts";

/** Narrows the findings of the view, or shows all of them again. */
export const run: Command = async ({ findings }, answers) => {
  const prompt = `Show which findings? Now: ${findings.filter()}.`;
  const chosen = await pick(readAnswers(answers), "show", prompt, filterNames);
  const show = filterNames.find((one) => one === chosen);
  if (show) await findings.show(show);
};
