import type { Problem } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import { counts, type Verdict } from "../shared/model/verdict.ts";
import {
  credentialPhrase,
  headline,
  nextStep,
  problemSentence,
  problemTitle,
  reasonSentence,
  seeSummary,
} from "../shared/report/wording/index.ts";
import { visible } from "../shared/text/visible.ts";

/** One note beside a line of the change. */
export interface Annotation {
  readonly level: "error" | "warning";
  readonly title: string;
  readonly message: string;
  readonly file: string;
  /** Absent where the whole file is meant. */
  readonly startLine?: number;
  readonly endLine?: number;
}

/**
 * The runner shows ten of each level and drops the rest without a word:
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const shownPerLevel = 10;

/**
 * What decides and what could not be judged, gravest first, each level cut to what is shown; the last one says how many
 * more there are.
 */
export function annotate(report: Report): readonly Annotation[] {
  const all = listAnnotations(report);
  return (["error", "warning"] as const).flatMap((level) =>
    cut(all.filter((annotation) => annotation.level === level)),
  );
}

/** All of them, gravest first. */
export function listAnnotations({ verdicts, problems }: Report): readonly Annotation[] {
  const deciding = verdicts.filter(counts);
  return (["error", "warning"] as const).flatMap((level) => [
    ...deciding.filter(({ decision }) => levels[decision] === level).map((verdict) => ofVerdict(verdict, level)),
    ...problems.filter(({ severity }) => severity === level).map(ofProblem),
  ]);
}

const levels = { block: "error", warn: "warning", allow: undefined } as const;

function cut(annotations: readonly Annotation[]): readonly Annotation[] {
  const more = annotations.length - shownPerLevel;
  if (more <= 0) return annotations;
  return annotations
    .slice(0, shownPerLevel)
    .map((annotation, index) =>
      index === shownPerLevel - 1
        ? { ...annotation, message: `${annotation.message}\n${seeSummary(more)}` }
        : annotation,
    );
}

function ofVerdict(verdict: Verdict, level: Annotation["level"]): Annotation {
  const { finding, reasons, decision } = verdict;
  const told = reasons.filter((reason) => reason.decision === decision);
  const [first] = told;
  const next = told.map((reason) => nextStep(reason, verdict)).find((step) => step !== "");
  const message = [
    ...told.map((reason) => `${reason.rule}: ${reasonSentence(reason, verdict)}`),
    ...(next === undefined ? [] : [`Next: ${next}`]),
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

const ofProblem = (problem: Problem): Annotation => ({
  level: problem.severity,
  title: problemTitle,
  message: visible(problemSentence(problem)),
  file: problem.path,
  ...(problem.line !== undefined && { startLine: problem.line }),
});
