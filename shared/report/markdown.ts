import { isMissed, type Problem, type Skipped } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { counts, type Verdict } from "../model/verdict.ts";
import { rulePage, type Format } from "./format.ts";
import { groupStories } from "./stories.ts";
import { code, escapeMarkdown } from "./markdown-text.ts";
import {
  alike,
  approvalPhrase,
  capitalise,
  codePathSentence,
  containmentHint,
  comparedWith,
  credentialPhrase,
  issuerInPublic,
  lessGrave,
  lifetimeSentence,
  more,
  moreMatches,
  nextStep,
  outcome,
  ownerPhrase,
  problemSentence,
  reasonSentence,
  skippedPhrases,
  tally,
  titles,
  watchers,
} from "./wording/index.ts";

/** Rows of a table that a person would still read; what is cut is said. */
const rowsShown = 100;
/** Of one rule: many credentials without an owner want the same. */
const stepsShown = 3;
const skippedShown = 20;
const pathsShown = 20;
const containedShown = 20;

/**
 * For a job summary or a comment. It may be read by everybody who can read the repository, so it says path, rule, owner
 * and next step, and no account, and of its reach the jobs that use it alone.
 */
export const markdown: Format = {
  id: "markdown",
  render: (report) =>
    [
      heading(report),
      ...verdictTable(report),
      ...nextSteps(report),
      ...containmentList(report),
      ...pathList(report),
      ...proposalList(report),
      ...problemList(report.problems),
      ...skippedList(report.skipped),
      ...frameworkList(report),
      [
        `${capitalise(escapeMarkdown(tally(report)))}.`,
        ...(report.comparison ? [comparedWith(report.comparison)] : []),
      ].join(" "),
    ].join("\n\n") + "\n",
};

const icons = { block: "🔴 block", warn: "🟡 warn", allow: "🟢 allow" } as const;

const heading = (report: Report): string =>
  `## ${report.decision === "block" ? "🔴" : report.decision === "warn" || report.proposals ? "🟡" : "🟢"} Keyholder: ${escapeMarkdown(outcome(report))}`;

const deciding = ({ verdicts }: Report): readonly Verdict[] =>
  verdicts.filter((verdict) => verdict.decision !== "allow" && counts(verdict));

function verdictTable(report: Report): string[] {
  const stories = groupStories(deciding(report));
  if (stories.length === 0) return [];
  const rows = stories.slice(0, rowsShown).map(([verdict, ...alsoAt]) => {
    const { finding, decision, owner, lifetime, reasons } = verdict;
    const [reason] = reasons;
    const why = reason
      ? `${escapeMarkdown(reasonSentence(reason, verdict))} ([${reason.rule}](${rulePage(reason.rule)}))`
      : "";
    const others = reasons.filter((one) => one.decision !== "allow").length - 1;
    const cells = [
      icons[decision],
      code(credentialPhrase(verdict)),
      `${code(`${finding.path}:${finding.start.line}`)}${alsoAt.length > 0 ? ` ${moreMatches(alsoAt.length)}` : ""}`,
      owner.status === "unknown"
        ? "**nobody**"
        : `${escapeMarkdown(ownerPhrase(owner))}${owner.status === "known" ? "" : ` (${owner.status})`}`,
      escapeMarkdown(issuerInPublic(verdict)),
      escapeMarkdown(watchers(verdict)),
      escapeMarkdown(lifetimeSentence(lifetime)),
      others > 0 ? `${why} ${more(others)}` : why,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const cut = stories.slice(rowsShown).flat().length;
  return [
    [
      "| Decision | Credential | Place | Owner | Issuer | Watched by | Lifetime | Why |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    ...(cut > 0 ? [lessGrave(cut)] : []),
  ];
}

function nextSteps(report: Report): string[] {
  const steps = new Map<string, Set<string>>();
  for (const verdict of deciding(report)) {
    for (const reason of verdict.reasons) {
      const step = reason.decision === "block" ? nextStep(reason, verdict) : "";
      if (step !== "") steps.set(reason.rule, (steps.get(reason.rule) ?? new Set()).add(step));
    }
  }
  const lines = [...steps].flatMap(([rule, wanted]) => {
    const cut = wanted.size - stepsShown;
    const shown = [...wanted].slice(0, stepsShown).map((step) => `- **${rule}**: ${escapeMarkdown(step)}`);
    return cut > 0 ? [...shown, `- **${rule}**: …${alike(cut)}`] : shown;
  });
  return lines.length === 0 ? [] : [`### ${titles.steps}`, lines.join("\n")];
}

/** Where containment begins of what is exposed or compromised. */
function containmentList(report: Report): string[] {
  const lines = deciding(report).flatMap((verdict) => {
    const hint = containmentHint(verdict, report.types);
    const place = `${verdict.finding.path}:${verdict.finding.start.line}`;
    return hint === undefined ? [] : [`- ${code(place)} ${escapeMarkdown(hint)}`];
  });
  return list(titles.containment, lines, containedShown);
}

/** Where the code itself tells who issues it; everybody who reads this can read that code. */
function pathList(report: Report): string[] {
  const paths = new Set(deciding(report).map(codePathSentence).filter(Boolean));
  return list(
    titles.paths,
    [...paths].map((path) => `- ${code(path)}`),
    pathsShown,
  );
}

function proposalList({ proposals = [] }: Report): string[] {
  const lines = proposals.map(
    ({ path, approvers, runsAlready }) =>
      `- ${code(path)}: ${approvalPhrase(approvers.map(code).join(", "), runsAlready)}`,
  );
  return list(titles.proposals, lines, pathsShown);
}

/** By rule, since a reader finds the rules in the table. */
function frameworkList(report: Report): string[] {
  const named = new Map<string, Set<string>>();
  for (const { rule, frameworks = [], decision } of deciding(report).flatMap(({ reasons }) => reasons)) {
    const all = [...(report.rules.find(({ id }) => id === rule)?.frameworks ?? []), ...frameworks];
    if (decision !== "allow") named.set(rule, new Set([...(named.get(rule) ?? []), ...all]));
  }
  return list(
    titles.frameworks,
    [...named].map(([rule, ids]) => `- **${rule}**: ${[...ids].join(", ")}`),
    rowsShown,
  );
}

/** What could not be read, with its place. */
export function problemList(problems: readonly Problem[]): string[] {
  const lines = problems.map((problem) => {
    const place = problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`;
    return `- ${problem.severity} ${code(place)} ${escapeMarkdown(problemSentence(problem))}`;
  });
  return list(titles.problems, lines, rowsShown);
}

/** What was missed, before what was left out by choice. */
export function skippedList(skipped: readonly Skipped[]): string[] {
  const lines = skipped
    .toSorted((a, b) => Number(isMissed(b)) - Number(isMissed(a)))
    .map(({ path, why }) => `- ${code(path)}: ${skippedPhrases[why]}`);
  return list(titles.skipped, lines, skippedShown);
}

function list(title: string, lines: readonly string[], shown: number): string[] {
  if (lines.length === 0) return [];
  const cut = lines.length - shown;
  return [`### ${title}`, [...lines.slice(0, shown), ...(cut > 0 ? [`- …${more(cut)}`] : [])].join("\n")];
}
