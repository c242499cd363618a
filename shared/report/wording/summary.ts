import type { Skipped } from "../../model/problem.ts";
import type { BaseSource, Comparison, Report } from "../../model/report.ts";
import type { Verdict } from "../../model/verdict.ts";
import { credentialPhrase } from "./attribution.ts";
import { reasonWordings } from "./reasons.ts";
import { notAcceptable } from "./starting.ts";
import { grouped, plural } from "./words.ts";

/** The outcome in one line: "2 unowned credentials, 1 long-lived". */
export function outcome({ summary, proposals = [] }: Pick<Report, "summary" | "proposals">): string {
  const { block, warn, unowned, longLived, errors } = summary;
  const parts = [
    block > 0 && `${plural(block, "credential")} blocked`,
    block === 0 && warn > 0 && `${plural(warn, "credential")} to look at`,
    unowned > 0 && `${grouped(unowned)} unowned`,
    longLived > 0 && `${grouped(longLived)} long-lived`,
    block + warn + errors === 0 && "nothing stands against the credentials here",
    proposals.length > 0 && `${plural(proposals.length, "file")} waiting for approval`,
    errors > 0 && `${plural(errors, "error")}: the audit is incomplete`,
  ].filter((part) => part !== false);
  return parts.join(", ");
}

/** All counts of a report in one sentence. */
export function tally({ summary, scanned, skipped }: Report): string {
  const parts = [
    `${plural(summary.credentials, "credential")} in ${plural(summary.places, "place")}`,
    `${grouped(summary.block)} block, ${grouped(summary.warn)} warn, ${grouped(summary.allow)} allow`,
    summary.suppressed > 0 && `${grouped(summary.suppressed)} suppressed`,
    summary.notIntroduced > 0 && `${plural(summary.notIntroduced, "place")} not introduced here`,
    `${plural(scanned.files, "file")} scanned`,
    skipped.length > 0 && `${grouped(skipped.length)} skipped`,
  ].filter((part) => part !== false);
  return parts.join("; ");
}

/** One short line for a list: what it is and the deciding reason. */
export function headline(verdict: Verdict): string {
  const [reason] = verdict.reasons;
  const short = reason && reasonWordings[reason.rule]?.short;
  const others = verdict.reasons.filter(({ decision }) => decision !== "allow").length - 1;
  return `${credentialPhrase(verdict)}: ${short ?? "owned"}${others > 0 ? ` ${more(others)}` : ""}`;
}

/** Behind a list that is cut. */
export const more = (count: number): string => `and ${grouped(count)} more`;

/** Behind next steps of one rule that are cut. */
export const alike = (count: number): string => `and ${grouped(count)} more like ${count === 1 ? "this" : "these"}`;

/** Behind a list of verdicts that is cut, gravest first. */
export const lessGrave = (count: number): string => `…and ${plural(count, "more place")}, less grave than these.`;

/** What a change was compared with. */
export const comparedWith = ({ base, staged, by, net }: Comparison): string =>
  `Compared with ${base.slice(0, 12)}${staged ? ", staged changes only" : by === undefined ? "" : `, ${baseSources[by]}`}.${net === true ? ` ${onlyNet}` : ""}`;

const onlyNet =
  "Not all of its commits were there, so what came and went again between them was not seen: fetch-depth: 0 shows it.";

const baseSources: Readonly<Record<BaseSource, string>> = {
  "merge-commit": "which it is merged into here",
  "merge-base": "where the change began",
  "code-host": "as the code host has it, since this clone does not reach back to it",
};

/** How many places are not shown, and how to see them. */
export const hiddenPlaces = (count: number): string => `${plural(count, "more place")} with --verbose.`;

/** Titles of a report's parts. */
export const titles = {
  problems: "Problems",
  skipped: "Not scanned",
  steps: "What to do",
  paths: "How they get there",
  frameworks: "Frameworks",
  containment: "Contain it",
  proposals: "Waiting for approval",
} as const;

/** What a decision means for a credential. */
export const decisionPhrases = { block: "Blocks", warn: "Warns", allow: "May stay" } as const;

/** Over a fault in a file, where it is shown beside the file. */
export const problemTitle = "Keyholder could not read all of it";

/** Behind the last of the annotations that are shown. */
export const seeSummary = (count: number): string => `${grouped(count)} more: see the job summary.`;

export const summaryIsCut = "This summary is cut; `keyholder scan` shows all of it.";
export const summaryNotWritten = "The job summary could not be written, since the runner gave no file for it.";

/** What a SARIF file leaves out, since no more is taken. */
export const resultsLeftOut = (count: number, taken: number): string =>
  count === 1
    ? `1 result was left out: no more than ${grouped(taken)} are taken.`
    : `${grouped(count)} results were left out: no more than ${grouped(taken)} are taken.`;

/** What writing the baseline did, and what to do with it. */
export const baselineWritten = (file: string, count: number, leftOut: number): string =>
  `${file} accepts ${plural(count, "finding")}. Commit it: it counts from then on, and what is new is judged.${
    leftOut === 0 ? "" : ` ${notAcceptable(leftOut)}.`
  }`;

/** Why a file was not scanned. */
export const skippedPhrases: Readonly<Record<Skipped["why"], string>> = {
  binary: "binary",
  oversized: "larger than the size limit",
  excluded: "excluded by the policy or the settings",
  symlink: "a symbolic link, not followed",
  submodule: "a submodule, not entered",
  sparse: "left out by a sparse checkout",
  encoded: "in an encoding that is not read here (working-tree-encoding in .gitattributes)",
  unreadable: "could not be read",
  vanished: "vanished while it was read",
  failed: "the scan of it failed",
};
