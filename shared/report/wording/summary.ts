import type { Report, Summary } from "../../model/report.ts";
import type { Skipped } from "../../model/problem.ts";
import type { Verdict } from "../../model/verdict.ts";
import { credentialPhrase } from "./attribution.ts";
import { reasonWordings } from "./reasons.ts";

/** `12,345`. The runtime's own formatter takes longer to load than a small scan takes. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** `1 file`, `2 files`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** The outcome in one line: "2 unowned credentials, 1 long-lived". */
export function outcome({ block, warn, unowned, longLived, errors }: Summary): string {
  const parts = [
    block > 0 && `${plural(block, "credential")} blocked`,
    unowned > 0 && `${grouped(unowned)} unowned`,
    longLived > 0 && `${grouped(longLived)} long-lived`,
    block === 0 && warn > 0 && `${plural(warn, "credential")} to look at`,
    errors > 0 && `${plural(errors, "error")}: the audit is incomplete`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "nothing stands against the credentials here" : parts.join(", ");
}

/** All counts of a report in one sentence. */
export function tally({ summary, scanned, skipped }: Report): string {
  const parts = [
    `${plural(summary.credentials, "credential")} in ${plural(summary.places, "place")}`,
    `${summary.block} block, ${summary.warn} warn, ${summary.allow} allow`,
    summary.suppressed > 0 && `${summary.suppressed} suppressed`,
    summary.notIntroduced > 0 && `${plural(summary.notIntroduced, "place")} not introduced here`,
    `${plural(scanned.files, "file")} scanned`,
    skipped.length > 0 && `${skipped.length} skipped`,
  ].filter((part) => part !== false);
  return parts.join("; ");
}

/** One short line for a list: what it is and the deciding reason. */
export function headline(verdict: Verdict): string {
  const [reason] = verdict.reasons;
  const short = reason && reasonWordings[reason.rule]?.short;
  const more = verdict.reasons.filter(({ decision }) => decision !== "allow").length - 1;
  return `${credentialPhrase(verdict)}: ${short ?? "owned"}${more > 0 ? ` and ${more} more` : ""}`;
}

export const skippedSentences: Readonly<Record<Skipped["why"], string>> = {
  binary: "binary",
  oversized: "larger than the size limit",
  excluded: "excluded by the policy or the settings",
  symlink: "a symbolic link, not followed",
  submodule: "a submodule, not entered",
  sparse: "left out by a sparse checkout",
  unreadable: "could not be read",
  vanished: "vanished while it was read",
  failed: "the scan of it failed",
};
