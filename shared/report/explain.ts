import type { Report } from "../model/report.ts";
import type { Span } from "../model/source.ts";
import type { Verdict } from "../model/verdict.ts";
import { visible } from "../text/visible.ts";
import { rulePage } from "./format.ts";
import { explanationSteps, explanationTitle, frameworksSentence } from "./wording/index.ts";

/** Every step of how one verdict came about, with its evidence; plain text. */
export function explain(verdict: Verdict, report: Report): string {
  const steps = explanationSteps(verdict, report, rulePage);
  return [
    visible(explanationTitle(verdict)),
    ...steps.map(({ title, lines }, index) =>
      [
        `${index + 1}. ${title}`,
        ...lines
          .filter((line) => typeof line === "string")
          .filter((line) => line !== "")
          .map((line) => `   ${visible(line)}`),
      ].join("\n"),
    ),
    frameworksSentence(verdict),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/**
 * The verdicts that a fingerprint, a credential's id, or `path:line` (as printed: `path:line:column`) at any line of a
 * finding or its parts names; empty when there is none.
 */
export function find(report: Report, what: string): readonly Verdict[] {
  const place = /^(?:\.\/)?(.+?):(\d+)(?::\d+)?$/.exec(what);
  const line = Number(place?.[2]);
  const covers = ({ start, end }: Span): boolean => start.line <= line && line <= end.line;
  return report.verdicts.filter(
    ({ finding, credential }) =>
      finding.fingerprints.includes(what) ||
      credential === what ||
      (finding.path === place?.[1] && [finding, ...(finding.parts ?? [])].some(covers)),
  );
}
