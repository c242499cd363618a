import { isMissed } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { visible } from "../text/visible.ts";
import { inParts, rulePage, type Format } from "./format.ts";
import { jsonParts } from "./json-parts.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import {
  capitalise,
  credentialPhrase,
  frameworkOf,
  frameworkPage,
  issuanceInPublic,
  lifetimeSentence,
  nextStep,
  ownerSentence,
  problemSentence,
  reasonSentence,
  skippedPhrases,
  tally,
} from "./wording/index.ts";

const version = "15.2.1";
/** Of Keyholder; a test holds it against package.json. */
const toolVersion = "0.1.0";
const longestName = 255;
const longestSolution = 7000;
/** https://docs.gitlab.com/development/integrations/secure/#identifiers */
const identifiersTaken = 20;

/**
 * GitLab's secret detection report: `artifacts: reports: secret_detection`. It tells of everything that blocks or warns,
 * introduced or not, since GitLab itself compares with the target branch and takes for resolved what is missing.
 * https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/blob/v15.2.1/dist/secret-detection-report-format.json
 */
export const gitlab: Format = inParts("gitlab", (report) => {
  const told = report.verdicts.filter(({ decision }) => decision !== "allow");
  const vulnerabilities = told.values().map((verdict) => vulnerability(verdict, report));
  return jsonParts(frame(report), { key: "vulnerabilities", depth: 1, items: vulnerabilities });
});

/** All but the vulnerabilities. */
function frame(report: Report) {
  // The day is all that a report knows, so that the same input gives the same bytes.
  const time = `${report.today}T00:00:00`;
  const tool = {
    id: "keyholder",
    name: "Keyholder",
    url: "https://github.com/keyholder/keyholder",
    vendor: { name: "Keyholder" },
    version: toolVersion,
  };
  return {
    version,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: "secret_detection",
      start_time: time,
      end_time: time,
      status: report.summary.errors === 0 ? "success" : "failure",
      messages: messages(report),
    },
    vulnerabilities: [],
  };
}

const messages = (report: Report) => [
  ...report.problems.map((problem) => ({
    level: "warn",
    value: `${visible(problem.path)}:${problem.line ?? 1}: ${problemSentence(problem)}`,
  })),
  ...report.skipped
    .filter(isMissed)
    .map(({ path, why }) => ({ level: "warn", value: `${visible(path)}: ${skippedPhrases[why]}` })),
  { level: "info", value: `${capitalise(tally(report))}.` },
];

function vulnerability(verdict: Verdict, { repository, rules, types }: Report) {
  const { finding, reasons, frameworks, owner, lifetime } = verdict;
  const { path, start, end, fingerprints, type } = finding;
  const why = reasons.map((reason) => `- ${escapeMarkdown(reasonSentence(reason, verdict))}`);
  const steps = [...new Set(reasons.map((reason) => nextStep(reason, verdict)).filter(Boolean))];
  const [first] = reasons;
  const title = rules.find(({ id }) => id === first?.rule)?.title ?? "";
  const kind = (type !== undefined && types[type]?.name) || kinds[finding.kind];
  return {
    id: `${fingerprints[0]}:${visible(path)}:${start.line}:${start.column}`,
    name: `${kind}: ${title}`.slice(0, longestName),
    description: [
      escapeMarkdown(capitalise(`${credentialPhrase(verdict)}.`)),
      why.join("\n"),
      `Owner: ${escapeMarkdown(ownerSentence(owner))}. Issuer: ${escapeMarkdown(issuanceInPublic(verdict))}. Lifetime: ${escapeMarkdown(lifetimeSentence(lifetime))}.`,
    ].join("\n\n"),
    severity: severity(verdict),
    solution: steps.map(escapeMarkdown).join("\n").slice(0, longestSolution),
    identifiers: [
      { type: "keyholder_credential_type", name: kind, value: type ?? finding.kind },
      ...reasons.map(({ rule }) => ({
        type: "keyholder_rule",
        name: `Keyholder ${rule}`,
        value: rule,
        url: rulePage(rule),
      })),
      ...frameworkIdentifiers(frameworks),
    ].slice(0, identifiersTaken),
    location: {
      file: path,
      start_line: start.line,
      end_line: end.line,
      // It may not be missing, also where nothing is committed.
      commit: { sha: repository.commit ?? "0".repeat(40) },
    },
  };
}

const kinds = {
  "exposed-secret": "Exposed secret",
  "credential-use": "Use of a stored credential",
  "credential-issuance": "Issuance of a credential",
} as const;

/** What stands first is what GitLab's own filters know: CWE. */
const frameworkIdentifiers = (frameworks: readonly string[]) =>
  frameworks
    .toSorted((one, other) => Number(other.startsWith("CWE-")) - Number(one.startsWith("CWE-")))
    .map((id) => ({
      type: frameworkOf(id).kind,
      name: id,
      value: id.replace(/^CWE-/, ""),
      url: frameworkPage(id),
    }));

/** What blocks is at least high; what may be none is low. */
function severity({ decision, finding, reach }: Verdict): string {
  if (decision !== "block") return finding.kind === "exposed-secret" && finding.confidence === "low" ? "Low" : "Medium";
  return reach.blastRadius === "high" || reach.blastRadius === "critical" ? "Critical" : "High";
}
