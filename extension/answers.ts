import * as vscode from "vscode";

/** Answers that came with a command, as from a keybinding; they are not asked for. */
export type Answers = Readonly<Record<string, unknown>>;

export function readAnswers(value: unknown): Answers {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

interface Question {
  readonly key: string;
  readonly prompt: string;
  readonly value?: string;
  /** What is wrong with an answer; `undefined` when nothing is. */
  readonly complain: (answer: string) => string | undefined;
}

/** The given answer if it will do, else the person's; `undefined` when the person would not say. */
export async function ask(given: Answers, { key, prompt, value, complain }: Question): Promise<string | undefined> {
  const answer = given[key];
  if (typeof answer === "string" && complain(answer) === undefined) return answer;
  const said = await vscode.window.showInputBox({
    prompt,
    ...(value !== undefined && { value }),
    ignoreFocusOut: true,
    validateInput: (typed) => complain(typed.trim()),
  });
  return said?.trim();
}

/** The only one, the given one, or the person's choice; `undefined` when the person would not choose. */
export async function pick(
  given: Answers,
  key: string,
  prompt: string,
  among: readonly string[],
): Promise<string | undefined> {
  const answer = among.length === 1 ? among[0] : among.find((one) => one === given[key]);
  return answer ?? (await vscode.window.showQuickPick(among, { placeHolder: prompt, ignoreFocusOut: true }));
}

export const complainOfNothing = (what: string) => (answer: string) => (answer.trim() === "" ? what : undefined);
