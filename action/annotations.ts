import type { Report } from "../shared/model/report.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { credentialPhrase, headline, nextStep, reasonSentence } from "../shared/report/wording/index.ts";
import { visible } from "../shared/text/visible.ts";

/** One note beside a line of the change. */
export interface Annotation {
  readonly level: "error" | "warning";
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The runner shows ten of each level and drops the rest without a word:
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const shownPerLevel = 10;

/** The gravest verdicts as annotations, each level cut to what is shown; the last one says how many more there are. */
export function annotate(report: Report): readonly Annotation[] {
  const deciding = report.verdicts.filter((verdict) => verdict.introduced !== false);
  return [
    ...cut(deciding.filter((verdict) => verdict.decision === "block").map((verdict) => toAnnotation(verdict, "error"))),
    ...cut(
      deciding.filter((verdict) => verdict.decision === "warn").map((verdict) => toAnnotation(verdict, "warning")),
    ),
  ];
}

function cut(annotations: readonly Annotation[]): readonly Annotation[] {
  const more = annotations.length - shownPerLevel;
  if (more <= 0) return annotations;
  return annotations
    .slice(0, shownPerLevel)
    .map((annotation, index) =>
      index === shownPerLevel - 1
        ? { ...annotation, message: `${annotation.message}\n${more} more: see the job summary.` }
        : annotation,
    );
}

function toAnnotation(verdict: Verdict, level: Annotation["level"]): Annotation {
  const { finding, reasons, decision } = verdict;
  const told = reasons.filter((reason) => reason.decision === decision);
  const [first] = told;
  const message = [
    ...told.map((reason) => `${reason.rule}: ${reasonSentence(reason, verdict)}`),
    ...(first ? [`Next: ${nextStep(first, verdict)}`] : []),
  ];
  return {
    level,
    title: visible(first ? headline(verdict) : credentialPhrase(verdict)),
    message: message.map(visible).join("\n"),
    file: finding.path,
    startLine: finding.start.line,
    endLine: finding.end.line,
  };
}
