import type { Concern, RegisterCheck } from "../../model/register-check.ts";
import { checkPage } from "../format.ts";
import { code, escapeMarkdown } from "../markdown-text.ts";
import { problemList, skippedList } from "../markdown.ts";
import {
  concernOwners,
  concernSentence,
  concernStep,
  lessGrave,
  registerOutcome,
  uncheckedSentence,
} from "../wording/index.ts";
import type { RegisterCheckFormat } from "./index.ts";

/** Rows of a table that a person would still read; what is cut is said. */
const rowsShown = 100;

/** For a job summary: a row a concern, what blocks on top. */
export const markdown: RegisterCheckFormat = {
  id: "markdown",
  render: (check) =>
    `${[heading(check), ...table(check.concerns), ...problemList(check.problems), ...skippedList(check.missed), ...check.unchecked.map(uncheckedSentence)].join("\n\n")}\n`,
};

const heading = (check: RegisterCheck): string =>
  `## ${icons[check.decision]} Register: ${escapeMarkdown(registerOutcome(check))}`;

const icons = { block: "🔴", warn: "🟡", allow: "🟢" } as const;

function table(concerns: readonly Concern[]): readonly string[] {
  if (concerns.length === 0) return [];
  const rows = concerns.slice(0, rowsShown).map((concern) => {
    const { decision, about, check, place, owners } = concern;
    const cells = [
      icons[decision],
      code(about),
      code(`${place.path}:${place.line}`),
      escapeMarkdown(concernOwners(owners)),
      `${escapeMarkdown(concernSentence(concern))} ([${check}](${checkPage(check)}))`,
      escapeMarkdown(concernStep(concern)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const cut = concerns.length - rows.length;
  return [
    ["| | Entry | Place | Owner | What | Next |", "| --- | --- | --- | --- | --- | --- |", ...rows].join("\n"),
    ...(cut > 0 ? [lessGrave(cut)] : []),
  ];
}
