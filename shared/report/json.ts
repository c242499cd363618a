import type { Problem } from "../model/problem.ts";
import type { Verdict } from "../model/verdict.ts";
import { inParts, type Format } from "./format.ts";
import { jsonParts } from "./json-parts.ts";
import { nextStep, problemSentence, reasonSentence } from "./wording/index.ts";

/**
 * The whole report, `keyholder-report/1` (report.schema.json): each finding with the fingerprint to write down, each
 * reason and problem with its sentence.
 */
export const json: Format = inParts("json", (report) => {
  const { verdicts, credentials, problems } = report;
  return jsonParts(
    { ...report, verdicts: [], credentials: [], problems: problems.map(withSentence) },
    { key: "verdicts", depth: 1, items: verdicts.values().map(withSentences) },
    { key: "credentials", depth: 1, items: credentials },
  );
});

/** The verdict first, then what it rests on. */
const withSentences = (verdict: Verdict) => {
  const { decision, priority, reasons, credential, finding, introduced, remedies, suppression, ...attribution } =
    verdict;
  return {
    decision,
    priority,
    reasons: reasons.map((reason) => ({
      ...reason,
      text: reasonSentence(reason, verdict),
      next: nextStep(reason, verdict),
    })),
    credential,
    finding: { ...finding, remedies: undefined, fingerprint: finding.fingerprints[0] },
    introduced,
    remedies,
    suppression,
    ...attribution,
  };
};

const withSentence = (problem: Problem) => ({ ...problem, text: problemSentence(problem) });
