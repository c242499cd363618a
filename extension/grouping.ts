import type { Verdict } from "../shared/model/verdict.ts";
import { decisionPhrases, ownerPhrase } from "../shared/report/wording/index.ts";
import { visible } from "../shared/text/visible.ts";

/** What findings can be gathered by. */
export const groupings = ["owner", "decision", "lifetime", "provider", "file"] as const;
export type Grouping = (typeof groupings)[number];

/** Verdicts that have one thing in common, gravest first. */
export interface Group {
  readonly label: string;
  /** Of credentials, since one may stand in many places. */
  readonly credentials: number;
  readonly verdicts: readonly Verdict[];
}

/** What has nothing to be said of stands under this. */
const unknown = "unknown";

/** Groups in the order of their gravest verdict; what may stay is in none. */
export function group(verdicts: readonly Verdict[], by: Grouping): readonly Group[] {
  const standing = verdicts.filter(({ decision }) => decision !== "allow");
  const groups = Map.groupBy(standing, (verdict) => visible(labels[by](verdict)));
  return [...groups].map(([label, of]) => ({ label, credentials: countCredentials(of), verdicts: of }));
}

export const countCredentials = (verdicts: readonly Verdict[]): number =>
  new Set(verdicts.map(({ credential }) => credential)).size;

const labels: Readonly<Record<Grouping, (verdict: Verdict) => string>> = {
  owner: ({ owner }) => ownerPhrase(owner),
  decision: ({ decision }) => decisionPhrases[decision],
  lifetime: ({ lifetime }) => lifetime.class,
  provider: ({ finding, issuer }) => finding.provider ?? issuer.system ?? unknown,
  file: ({ finding }) => finding.path,
};
