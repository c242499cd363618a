import type { Trial, TrialChange } from "../model/trial.ts";
import { visible } from "../text/visible.ts";
import { noColours, type Colours } from "./format.ts";
import { code, escapeMarkdown } from "./markdown-text.ts";
import {
  more,
  nothingChanges,
  ruleTrialPhrase,
  trialChangePhrase,
  trialTitle,
  trialTitles,
  untriedSentences,
} from "./wording/index.ts";

/** One output format of a trial; ends with a newline. */
export interface TrialFormat {
  readonly id: string;
  readonly render: (trial: Trial, colours?: Colours) => string;
}

/** Of a list that a person would still read; what is cut is said, and JSON has all. */
const shown = 30;

/** Titles with the lines below them; a part without lines is left out. */
function partsOf(trial: Trial): readonly { readonly title: string; readonly lines: readonly string[] }[] {
  const width = Math.max(0, ...trial.rules.map(({ rule }) => rule.length));
  const { newlyBlocked, noLongerBlocked, others } = Object.groupBy(trial.changes, kindOf);
  return [
    {
      title: trialTitles.rules,
      lines: trial.rules.map((one) => `${one.rule.padEnd(width)}  ${ruleTrialPhrase(one)}`),
    },
    { title: trialTitles.newlyBlocked, lines: linesOf(newlyBlocked) },
    { title: trialTitles.noLongerBlocked, lines: linesOf(noLongerBlocked) },
    { title: trialTitles.others, lines: linesOf(others) },
    { title: trialTitles.untried, lines: trial.untried.map((part) => untriedSentences[part]) },
  ].filter(({ lines }) => lines.length > 0);
}

const kindOf = ({ from, to }: TrialChange): "newlyBlocked" | "noLongerBlocked" | "others" =>
  to === "block" ? "newlyBlocked" : from === "block" ? "noLongerBlocked" : "others";

const linesOf = (changes: readonly TrialChange[] = []): readonly string[] => [
  ...changes.slice(0, shown).map(trialChangePhrase),
  ...(changes.length > shown ? [more(changes.length - shown)] : []),
];

/** Whether nothing begins or ceases to block. */
const isSame = ({ changes }: Trial): boolean => changes.every((change) => kindOf(change) === "others");

const text: TrialFormat = {
  id: "text",
  render: (trial, colours = noColours) =>
    [
      `${colours.bold(visible(trialTitle(trial)))}\n${isSame(trial) ? `  ${nothingChanges}\n` : ""}`,
      ...partsOf(trial).map(
        ({ title, lines }) => `${colours.bold(title)}\n${lines.map((line) => `  ${visible(line)}\n`).join("")}`,
      ),
    ].join("\n"),
};

const json: TrialFormat = { id: "json", render: (trial) => `${JSON.stringify(trial, null, 2)}\n` };

const markdown: TrialFormat = {
  id: "markdown",
  render: (trial) =>
    [
      `## ${escapeMarkdown(trialTitle(trial))}`,
      ...(isSame(trial) ? [nothingChanges] : []),
      ...partsOf(trial).flatMap(({ title, lines }) => [
        `### ${title}`,
        lines.map((line) => `- ${title === trialTitles.untried ? line : code(line)}`).join("\n"),
      ]),
    ].join("\n\n") + "\n",
};

export const trialFormats: readonly TrialFormat[] = [text, json, markdown];
