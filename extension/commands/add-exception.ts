import * as vscode from "vscode";
import type { Exception, Policy } from "../../shared/model/policy.ts";
import { defaultPolicy } from "../../shared/policy/defaults.ts";
import { addException } from "../../shared/policy/edit.ts";
import { addDays, daysBetween } from "../../shared/text/days.ts";
import { isDay } from "../../shared/text/durations.ts";
import { ask, complainOfNothing, pick, readAnswers, type Answers } from "../answers.ts";
import { choose } from "../choice.ts";
import { exceptableRules, exceptionTarget } from "../../shared/policy/exceptable.ts";
import type { Command } from "../command.ts";
import { changeRuleFile } from "../rule-file.ts";
import type { FolderAudit } from "../folder-audit.ts";

/** What is proposed; a policy may allow less. */
const usualDays = 30;

/** Accepts one rule's verdict until a day. Asks for the reason, the day, and who approved it. */
export const run: Command = async ({ session }, pointer, answers) => {
  const chosen = choose(session, pointer);
  if (!chosen) return;
  const { audit, verdict } = chosen;
  const target = exceptionTarget(verdict);
  const rules = exceptableRules(verdict);
  if (!audit.folder || !target || rules.length === 0) {
    void vscode.window.showInformationMessage("There is nothing here that an exception in the policy could accept.");
    return;
  }
  const { exceptionLimits } = audit.rulebook?.policy ?? defaultPolicy;
  const terms = await askTerms(readAnswers(answers), rules, exceptionLimits);
  if (terms) await writeException(audit, { ...terms, ...target });
};

/** False, and says so, where the policy cannot be written in. */
export async function writeException(
  audit: FolderAudit,
  exception: Omit<Exception, "id" | "path" | "line">,
): Promise<boolean> {
  let refused = false;
  await changeRuleFile(audit, audit.policyPath, (file) => {
    const edit = addException(file, exception);
    refused = !edit;
    return edit;
  });
  if (refused) void vscode.window.showWarningMessage("Mend the policy first: as it stands, no exception can be added.");
  return !refused;
}

/** Asks for the rule, unless there is one alone, the reason, the day, and who approved it. */
export async function askTerms(
  given: Answers,
  rules: readonly string[],
  { maxDuration, approvers }: Policy["exceptionLimits"],
) {
  const today = new Date().toISOString().slice(0, 10);
  const last = addDays(today, maxDuration);
  const rule = await pick(given, "rule", "Which rule is excepted?", rules);
  if (rule === undefined) return undefined;
  const reason = await ask(given, {
    key: "reason",
    prompt: `Why may it stay although ${rule} applies?`,
    complain: complainOfNothing("Say why: those who review the policy read it."),
  });
  if (reason === undefined) return undefined;
  const until = await ask(given, {
    key: "until",
    prompt: `Until which day? At the latest ${last}.`,
    value: addDays(today, Math.min(usualDays, maxDuration)),
    complain: (day) =>
      isDay(day) && day >= today && daysBetween(today, day) <= maxDuration
        ? undefined
        : `Write a day from ${today} to ${last}.`,
  });
  if (until === undefined) return undefined;
  const approvedBy =
    approvers.length > 0
      ? await pick(given, "approvedBy", "Who approved it?", approvers)
      : await ask(given, {
          key: "approvedBy",
          prompt: "Who approved it? A handle, such as @acme/security.",
          complain: complainOfNothing("Name who approved it."),
        });
  return approvedBy === undefined ? undefined : { rule, until, approvedBy, reason };
}
