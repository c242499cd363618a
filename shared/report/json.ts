import type { Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Format } from "./format.ts";
import { nextStep, problemSentence, reasonSentence } from "./wording/index.ts";

/**
 * The whole report, `keyholder-report/1` (report.schema.json): each finding with the fingerprint to write down, each
 * reason and problem with its sentence.
 */
export const json: Format = {
  id: "json",
  render: (report) => [...renderParts(report)].join(""),
  renderParts,
};

/** Each verdict by itself: of a large report, they are nearly everything. */
function* renderParts(report: Report): Generator<string, void> {
  const rest = JSON.stringify({ ...report, verdicts: [], problems: report.problems.map(withSentence) }, null, 2);
  // No text within holds the end of a line, and nothing deeper is indented as little.
  const [before = "", after = ""] = rest.split('\n  "verdicts": []');
  yield `${before}\n  "verdicts": [`;
  for (const [index, verdict] of report.verdicts.entries()) {
    const text = JSON.stringify(withSentences(verdict), null, 2).replaceAll("\n", "\n    ");
    yield `${index === 0 ? "" : ","}\n    ${text}`;
  }
  yield `${report.verdicts.length === 0 ? "" : "\n  "}]${after}\n`;
}

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
