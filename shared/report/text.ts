import { isMissed, type Problem, type Skipped } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { counts, type Decision, type Reason, type Verdict } from "../model/verdict.ts";
import { visible } from "../text/visible.ts";
import { groupStories, type Story } from "./stories.ts";
import { inParts, noColours, type Colours, type Format, type Paint, type RenderOptions } from "./format.ts";
import {
  approvalPhrase,
  capitalise,
  comparedWith,
  credentialPhrase,
  hiddenPlaces,
  issuanceSentence,
  lifetimeSentence,
  nextStep,
  outcome,
  ownerSentence,
  problemSentence,
  reachSentence,
  reasonSentence,
  skippedPhrases,
  suppressionPhrase,
  tally,
  titles,
} from "./wording/index.ts";

/** What people live in: file by file, the masked line, then owner, issuer, lifetime, why and what to do. */
export const text: Format = inParts("text", function* (report, options) {
  const colours = options.colours ?? noColours;
  yield* fileSections(report, options, colours);
  const sections = [
    ...proposalSection(report, colours),
    ...problemSection(report.problems, colours),
    ...skippedSection(report.skipped, options, colours),
    summarySection(report, options, colours),
  ];
  yield `${sections.join("\n\n")}\n`;
});

const marks: Readonly<Record<Decision, string>> = { block: "✗", warn: "!", allow: "·" };

const painter = (colours: Colours, decision: Decision): Paint =>
  decision === "block" ? colours.red : decision === "warn" ? colours.yellow : colours.dim;

function* fileSections(report: Report, { verbose }: RenderOptions, colours: Colours): Generator<string, void> {
  const shown = report.verdicts.filter(
    (verdict) => verbose === true || (verdict.decision !== "allow" && counts(verdict)),
  );
  for (const [path, verdicts] of Map.groupBy(shown, (verdict) => verdict.finding.path)) {
    yield `${colours.bold(visible(path))}\n`;
    for (const story of groupStories(verdicts)) yield `${describe(story, verbose === true, colours)}\n`;
    yield "\n";
  }
}

function describe([verdict, ...others]: Story, verbose: boolean, colours: Colours): string {
  const { finding, decision } = verdict;
  const paint = painter(colours, decision);
  const title = `  ${finding.start.line}:${finding.start.column}  ${paint(decision.padEnd(5))}  ${colours.bold(visible(credentialPhrase(verdict)))}`;
  const rows: [string, string][] = [
    ["owner", visible(ownerSentence(verdict.owner))],
    ["issuer", visible(issuanceSentence(verdict))],
    ["lifetime", lifetimeSentence(verdict.lifetime)],
  ];
  const reach = reachSentence(verdict);
  if (reach !== "" && finding.kind !== "credential-use") rows.push(["reach", visible(reach)]);
  if (others.length > 0)
    rows.push(["also at", others.map(({ finding: { start } }) => `${start.line}:${start.column}`).join(", ")]);
  if (verdict.suppression) rows.push(["accepted", visible(suppressionPhrase(verdict, " · "))]);
  for (const [index, reason] of toldReasons(verdict, verbose).entries()) {
    const mark = painter(colours, reason.decision)(marks[reason.decision]);
    rows.push([
      index === 0 ? "why" : "",
      `${mark} ${visible(reasonSentence(reason, verdict))} ${colours.dim(`[${reason.rule}]`)}`,
    ]);
  }
  for (const [index, step] of steps(verdict).entries())
    rows.push([index === 0 ? "next" : "", colours.cyan(visible(step))]);
  for (const { title } of verdict.remedies) rows.push(["edit", `${title}: keyholder explain shows how`]);
  if (verdict.frameworks.length > 0) rows.push(["maps to", colours.dim(verdict.frameworks.join(", "))]);
  rows.push(["id", colours.dim(finding.fingerprints[0])]);
  return [
    title,
    ...quote(verdict, colours),
    ...rows.map(([label, value]) => `      ${colours.dim(label.padEnd(9))}${value}`),
  ].join("\n");
}

/** A reason that decides nothing by itself is told when it was lowered: nothing is dropped in silence. */
const toldReasons = ({ reasons }: Verdict, verbose: boolean): readonly Reason[] =>
  reasons.filter((reason) => verbose || reason.decision !== "allow" || reason.loweredBy !== undefined);

/** The next steps of the reasons that decide, each once. */
function steps(verdict: Verdict): readonly string[] {
  const deciding = verdict.reasons.filter(
    (reason) => reason.decision === verdict.decision && reason.decision !== "allow",
  );
  return [...new Set(deciding.map((reason) => nextStep(reason, verdict)))].filter((step) => step !== "");
}

function quote({ finding, decision }: Verdict, colours: Colours): string[] {
  const gutter = String(finding.start.line);
  const bar = colours.dim("│");
  const line = `      ${colours.dim(gutter)} ${bar} ${finding.excerpt}`;
  const shown = finding.kind === "exposed-secret" ? finding.masked : (finding.name ?? "");
  // `TOKEN: ${{ secrets.TOKEN }}`: what is used stands behind the name it is given.
  const at = shown === "" ? -1 : finding.excerpt.lastIndexOf(shown);
  if (at < 0) return [line];
  return [
    line,
    `      ${" ".repeat(gutter.length)} ${bar} ${" ".repeat(at)}${painter(colours, decision)("^".repeat(shown.length))}`,
  ];
}

function proposalSection({ proposals = [] }: Report, colours: Colours): string[] {
  if (proposals.length === 0) return [];
  const lines = proposals.map(
    ({ path, approvers, runsAlready }) =>
      `  ${visible(path)}: ${visible(approvalPhrase(approvers.join(" or "), runsAlready))}`,
  );
  return [[colours.bold(titles.proposals), ...lines].join("\n")];
}

/** What could not be read, with its place; nothing where all could. */
export function problemSection(problems: readonly Problem[], colours: Colours): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem) => {
    const paint = problem.severity === "error" ? colours.red : colours.yellow;
    const place = [visible(problem.path), problem.line, problem.column].filter((part) => part !== undefined).join(":");
    return `  ${paint(problem.severity.padEnd(7))}  ${place}  ${problemSentence(problem)}`;
  });
  return [[colours.bold(titles.problems), ...lines].join("\n")];
}

/** What was not scanned; without `verbose` only what should have been. */
export function skippedSection(
  skipped: readonly Skipped[],
  { verbose }: Pick<RenderOptions, "verbose">,
  colours: Colours,
): string[] {
  const listed = skipped.filter((one) => verbose === true || isMissed(one));
  if (listed.length === 0) return [];
  return [
    [colours.bold(titles.skipped), ...listed.map(({ path, why }) => `  ${visible(path)}: ${skippedPhrases[why]}`)].join(
      "\n",
    ),
  ];
}

function summarySection(report: Report, { verbose }: RenderOptions, colours: Colours): string {
  const { decision, summary, comparison, verdicts } = report;
  const paint =
    decision === "block" ? colours.red : decision === "warn" || summary.errors > 0 ? colours.yellow : colours.green;
  const hidden = verdicts.filter((verdict) => verdict.decision === "allow" || !counts(verdict)).length;
  return [
    colours.bold(paint(capitalise(`${outcome(report)}.`))),
    [
      capitalise(`${tally(report)}.`),
      comparison && comparedWith(comparison),
      verbose !== true && hidden > 0 && hiddenPlaces(hidden),
    ]
      .filter(Boolean)
      .join(" "),
  ].join("\n");
}
