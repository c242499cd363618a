import type { Report } from "../shared/model/report.ts";
import { lessGrave, outcome } from "../shared/report/wording/index.ts";
import { listAnnotations, type Annotation } from "./annotations.ts";
import type { CheckAnnotation, CheckRun, Fault, GitHub } from "./github-calls.ts";
import { renderSummary } from "./summary.ts";

/** Bytes; GitHub takes 65,535 characters. */
const summaryLimit = 60_000;
/** UTF-16 units; GitHub takes 255 characters. */
const longestTitle = 250;
/** UTF-16 units; GitHub takes 64 KB. */
const longestMessage = 8000;
/** GitHub takes no more in one call: https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const batchSize = 50;
/** Each batch takes a second; who has more of them reads the summary. */
const mostAnnotations = 500;

/** The check run that says the outcome. Its paths are the repository's own, wherever the checkout is. */
export function renderCheck(report: Report, code: number): CheckRun {
  const all = listAnnotations(report);
  const cut = all.length - mostAnnotations;
  const note = cut > 0 ? `\n${lessGrave(cut)}\n` : "";
  return {
    title: clip(outcome(report), longestTitle),
    summary: `${renderSummary(report, summaryLimit)}${note}`,
    conclusion: code === 0 ? "success" : "failure",
    annotations: all.slice(0, mostAnnotations).map(describe),
  };
}

function describe({ level, title, message, file, startLine = 1, endLine }: Annotation): CheckAnnotation {
  return {
    path: file,
    start_line: startLine,
    end_line: endLine ?? startLine,
    annotation_level: level === "error" ? "failure" : "warning",
    title: clip(title, longestTitle),
    message: clip(message, longestMessage),
  };
}

const clip = (text: string, longest: number): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** It is complete only once its last batch is there, so that no half of it is taken for the whole. */
export async function postCheck(
  github: Pick<GitHub, "createCheck" | "updateCheck">,
  name: string,
  commit: string,
  check: CheckRun,
): Promise<Fault | undefined> {
  const { annotations } = check;
  const batches = Array.from({ length: Math.max(1, Math.ceil(annotations.length / batchSize)) }, (_, index) =>
    annotations.slice(index * batchSize, (index + 1) * batchSize),
  );
  const [first = [], ...others] = batches;
  const created = await github.createCheck(name, commit, { ...check, annotations: first }, others.length === 0);
  if ("fault" in created) return created.fault;
  for (const [index, batch] of others.entries()) {
    const isLast = index === others.length - 1;
    const updated = await github.updateCheck(created.value, { ...check, annotations: batch }, isLast);
    if ("fault" in updated) return updated.fault;
  }
  return undefined;
}
