import { isMissed } from "../model/problem.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { Report, ReportedRule } from "../model/report.ts";
import type { Suppression, Verdict } from "../model/verdict.ts";
import { visible } from "../text/visible.ts";
import { inParts, rulePage, type Format } from "./format.ts";
import { jsonParts } from "./json-parts.ts";
import { listTaxonomies, relationshipsOf } from "./taxonomies.ts";
import {
  credentialPhrase,
  headline,
  issuanceInPublic,
  more,
  nextStep,
  problemSentence,
  reasonSentence,
  resultsLeftOut,
  skippedPhrases,
  titles,
} from "./wording/index.ts";

/** The most results GitHub takes of one run: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files */
const resultsTaken = 25_000;

const skippedListed = 1000;

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) for code scanning. No snippet, no
 * account, of its reach the jobs that use it alone: more people may read the file than the register.
 */
export const sarif: Format = inParts("sarif", (report) => {
  const told = report.verdicts.filter((verdict) => verdict.decision !== "allow" || verdict.suppression);
  const verdicts = told.slice(0, resultsTaken);
  const used = new Set(verdicts.map(ruleOf));
  const rules = report.rules.filter((rule) => used.has(rule.id));
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const results = verdicts.values().map((verdict) => result(verdict, ruleIndex));
  return jsonParts(frame(report, rules, told.length - verdicts.length), { key: "results", depth: 3, items: results });
});

/** All but the results, of which some may be left out. */
function frame(report: Report, rules: readonly ReportedRule[], leftOut: number) {
  const taxonomies = listTaxonomies(rules);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Keyholder",
            informationUri: "https://github.com/keyholder/keyholder",
            rules: rules.map((rule) => ({ ...describeRule(rule), relationships: relationshipsOf(rule, taxonomies) })),
            supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
          },
        },
        taxonomies,
        automationDetails: { id: "keyholder/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the audited repository." } } },
        invocations: [
          {
            executionSuccessful: report.summary.errors === 0,
            toolExecutionNotifications: [
              ...notifications(report.problems, report.skipped),
              ...(leftOut > 0 ? [{ level: "warning", message: message(resultsLeftOut(leftOut, resultsTaken)) }] : []),
            ],
          },
        ],
        results: [],
      },
    ],
  };
}

/** What could not be read or was not scanned. */
export const notifications = (problems: readonly Problem[], skipped: readonly Skipped[]) => [
  ...problems.map(problemNotification),
  ...skippedNotifications(skipped),
];

const problemNotification = (problem: Problem) => ({
  level: problem.severity,
  message: message(problemSentence(problem)),
  locations: [location(problem.path, problem.line === undefined ? undefined : { startLine: problem.line })],
});

/** What was missed comes first, so that a long list of pictures hides none of it. */
function skippedNotifications(skipped: readonly Skipped[]) {
  const listed = skipped.toSorted((a, b) => Number(isMissed(b)) - Number(isMissed(a))).slice(0, skippedListed);
  return [
    ...listed.map((one) => ({
      level: isMissed(one) ? "error" : "note",
      message: message(`${titles.skipped}: ${skippedPhrases[one.why]}`),
      locations: [location(one.path, undefined)],
    })),
    ...(skipped.length > listed.length
      ? [{ level: "note", message: message(`${titles.skipped}: ${more(skipped.length - listed.length)}`) }]
      : []),
  ];
}

/** The rule that decides; a verdict in a SARIF file always has one. */
const ruleOf = (verdict: Verdict): string => verdict.reasons[0]?.rule ?? "exposed-secret";

/** `page`: what to read about it. */
export const describeRule = ({ id, title, decision, frameworks }: Omit<ReportedRule, "from">, page = rulePage(id)) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: `${title}.` },
  helpUri: page,
  help: { text: `${title}. ${page}` },
  defaultConfiguration: { level: levels[decision] },
  properties: {
    tags: ["security", ...frameworks.slice(0, 9)],
    precision: "high",
    "security-severity": decision === "block" ? "8.0" : decision === "warn" ? "5.0" : "2.0",
  },
});

export const levels = { block: "error", warn: "warning", allow: "note" } as const;

function result(verdict: Verdict, ruleIndex: ReadonlyMap<string, number>) {
  const { finding, owner, lifetime, identity, lifecycle, suppression, introduced } = verdict;
  const rule = ruleOf(verdict);
  const [reason] = verdict.reasons;
  const next = reason ? nextStep(reason, verdict) : "";
  const why = reason ? reasonSentence(reason, verdict) : headline(verdict);
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? 0,
    level: levels[verdict.decision],
    message: message(
      `${credentialPhrase(verdict)}: ${why}. Issuer: ${issuanceInPublic(verdict)}.${next === "" ? "" : ` Next: ${next}.`}`,
    ),
    locations: [
      location(finding.path, {
        startLine: finding.start.line,
        startColumn: finding.start.column,
        endLine: finding.end.line,
        endColumn: finding.end.column,
      }),
    ],
    partialFingerprints: { "keyholder/v1": `${finding.fingerprints[0]}@${finding.path}` },
    ...(introduced === undefined ? {} : { baselineState: introduced ? "new" : "unchanged" }),
    suppressions: suppression ? [suppressionOf(suppression)] : [],
    properties: {
      credentialType: finding.type,
      owner: owner.business?.handle,
      steward: owner.steward?.handle,
      ownerStatus: owner.status,
      lifetime: lifetime.class,
      lifecycle: lifecycle?.state,
      registerId: identity.id,
      reasons: verdict.reasons.map((one) => one.rule),
      frameworks: verdict.frameworks,
    },
  };
}

const suppressionOf = ({ kind, reason, by }: Suppression) => ({
  kind: kind === "allowance" ? "inSource" : "external",
  status: "accepted",
  justification: visible(reason ?? `${kind} ${by}`),
});

/** Text with names from the audited repository in it, none of which may become an embedded link (section 3.11.6). */
export const message = (text: string) => ({ text: visible(text).replaceAll("](", "] (") });

/** `region`: absent where the whole file is meant. */
export function location(path: string, region: object | undefined) {
  const wellFormed = path.replace(/\p{Cs}/gu, "\ufffd");
  const uri = wellFormed.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, ...(region && { region }) } };
}
