import type { Verdict } from "../model/verdict.ts";

/** Verdicts on one credential of which the same is to be said, in their order. */
export type Story = readonly [Verdict, ...(readonly Verdict[])];

/** People are told of credentials, each with its places, and not of the same thing at every place. */
export const groupStories = (verdicts: readonly Verdict[]): readonly Story[] =>
  [...Map.groupBy(verdicts, storyOf).values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));

const storyOf = ({ credential, decision, reasons, finding }: Verdict): string =>
  [credential, finding.kind, decision, ...reasons.map((reason) => `${reason.rule} ${reason.decision}`)].join("\n");
