import { addRule, patternOf } from "../../shared/codeowners/edit.ts";
import { codeownersLocations, dialectOf } from "../../shared/codeowners/locations.ts";
import { readOwner } from "../../shared/codeowners/owners.ts";
import { ask, readAnswers } from "../answers.ts";
import { choose } from "../choice.ts";
import type { Command } from "../command.ts";
import { changeRuleFile } from "../rule-file.ts";

/** Adds a line to CODEOWNERS for the very file of a finding. Asks for the owner. */
export const run: Command = async ({ session }, pointer, answers) => {
  const chosen = choose(session, pointer);
  if (!chosen) return;
  const { audit, verdict } = chosen;
  if (!audit.folder) return;
  const there = audit.rulebook?.codeowners;
  const dialect = there?.dialect ?? audit.settings.dialect ?? "github";
  const path = there?.path ?? codeownersLocations[dialect][0] ?? "CODEOWNERS";
  const owner = await ask(readAnswers(answers), {
    key: "owner",
    prompt: `Who looks after ${verdict.finding.path}? @team or @user.`,
    complain: (handle) =>
      readOwner(handle, there?.dialect ?? dialectOf(path)) ? undefined : "Write one handle, such as @acme/web.",
  });
  if (owner === undefined) return;
  await changeRuleFile(audit, path, (file) => addRule(file, dialect, patternOf(verdict.finding.path), [owner]));
};
