import type { Reason, Verdict } from "../model/verdict.ts";
import { rulePage } from "./format.ts";
import { withCode } from "./markdown-text.ts";
import { visible } from "../text/visible.ts";
import {
  credentialPhrase,
  decisionPhrases,
  issuanceSentence,
  lifetimeSentence,
  nextStep,
  ownerSentence,
  pathSentence,
  reachSentence,
  reasonSentence,
  titles,
} from "./wording/index.ts";

/** The whole story of one verdict, in Markdown: whose it is, who issued it, how long it lives, and why it may or may not stay. */
export function renderHover(verdict: Verdict): string {
  const { decision, finding, owner, custodian, lifetime, reasons } = verdict;
  const masked = finding.kind === "exposed-secret" ? ` (${plain(finding.masked)})` : "";
  const facts = {
    Owner: ownerSentence(owner),
    ...(!owner.steward && custodian.owners.length > 0 && { Custodian: custodian.owners.join(", ") }),
    Issuer: issuanceSentence(verdict),
    Lifetime: lifetimeSentence(lifetime),
    Reach: reachSentence(verdict),
    Path: pathSentence(verdict),
  };
  return [
    `**${decisionPhrases[decision]}:** ${plain(credentialPhrase(verdict))}${masked}`,
    list(Object.entries(facts).map(([name, text]) => text && `**${name}:** ${plain(text)}`)),
    reasons.length > 0 ? "---" : "",
    list(reasons.map((reason) => reasonItem(reason, verdict))),
    verdict.frameworks.length > 0 ? `_${titles.frameworks}: ${plain(verdict.frameworks.join(", "))}_` : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function reasonItem(reason: Reason, verdict: Verdict): string {
  const why = plain(reasonSentence(reason, verdict));
  const next = reason.decision === "allow" ? "" : linked(nextStep(reason, verdict));
  const rule = `[${reason.rule}](${rulePage(reason.rule)})`;
  return `**${decisionPhrases[reason.decision]}** (${rule}): ${why}.${next && `  \n  _Next:_ ${next}.`}`;
}

const list = (items: readonly string[]): string =>
  items
    .filter(Boolean)
    .map((item) => `- ${item}`)
    .join("\n");

/**
 * Text that stays text, on one line, and a command of ours code: no markup, link, image or HTML of its own. Names, paths
 * and patterns come from the audited repository, and anybody may have written them. Markdown lets any ASCII punctuation be
 * escaped:
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export const plain = (text: string): string =>
  withCode(
    visible(text.replace(/\s+/g, " ")),
    (words) => words.replace(/[!-/:-@[-`{-~]/g, (character) => `\\${character}`),
    (quoted) => `\`${quoted}\``,
  );

/** The same for a next step, whose references a person may want to open. */
const linked = (text: string): string =>
  text
    .split(/(https:\/\/[\w./#-]+)/)
    .map((piece, index) => (index % 2 === 1 ? `<${piece}>` : plain(piece)))
    .join("");
