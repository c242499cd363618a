import * as vscode from "vscode";
import { draftIdentities, renderRegister } from "../../shared/register/draft.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { problemSentence, registerNote, whatPersonsKnow, written } from "../../shared/report/wording/index.ts";
import { ask, readAnswers, type Answers } from "../answers.ts";
import type { Command } from "../command.ts";
import { changeRuleFile, readRuleFile } from "../rule-file.ts";

/** Writes the first register from what the scan of the whole workspace sees: one proposed entry a credential. */
export const run: Command = async ({ session }, answers) => {
  const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const audit = uri && session.folder(uri);
  if (!audit?.folder) return say("Open a folder first; the register stands in it.");
  const path = audit.registerPath;
  if (!(await readRuleFile(audit, path)).isNew) {
    await changeRuleFile(audit, path, () => undefined);
    return say(`${path} is there already and stays as it is. Findings that it lacks are added by their light bulb.`);
  }
  const owners = await askOwners(readAnswers(answers));
  if (!owners) return;
  await audit.reread();
  if (!audit.isComplete) await vscode.commands.executeCommand("keyholder.scanWorkspace");
  if (!audit.report) return;
  const { drafts, unrecognisable } = draftIdentities(audit.report, { owners, ownersByDefault: true });
  const text = renderRegister(drafts, owners);
  const [problem] = parseRegister({ path, text }).problems;
  if (problem) return say(`No register can be made of this: ${problemSentence(problem)}.`);
  const start = { line: 1, column: 1 };
  await changeRuleFile(audit, path, () => ({ path, start, end: start, newText: text }));
  const next = drafts.length > 0 ? ` ${whatPersonsKnow(path)}` : "";
  say(`${written(path, registerNote(drafts.length, unrecognisable))}${next}`);
};

/** Empty where a person names none for all; `undefined` when the person would not say. */
async function askOwners(given: Answers) {
  const business = await askHandle(given, "business", "Who answers for what names nobody else? One person, as @dana.");
  if (business === undefined) return undefined;
  const steward = await askHandle(given, "steward", "Who looks after it? A team or a person, as @acme/web.");
  if (steward === undefined) return undefined;
  return { ...(business !== "" && { business }), ...(steward !== "" && { steward }) };
}

const askHandle = (given: Answers, key: string, question: string): Promise<string | undefined> =>
  ask(given, {
    key,
    prompt: `${question} Empty: each entry is completed by hand.`,
    complain: (handle) => (/^$|^@\S+$|^[^\s@]+@[^\s@]+$/.test(handle) ? undefined : "Write one handle or e-mail."),
  });

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
