import type { Policy } from "./model/policy.ts";
import type { JudgedBy, Report } from "./model/report.ts";
import type { Decision, Verdict } from "./model/verdict.ts";
import type { RejudgeFault, RuleTrial, Trial, TrialChange, UntriedPart } from "./model/trial.ts";
import { compareGravity, gravest } from "./policy/judge.ts";
import { rejudge } from "./rejudge.ts";
import { compareText } from "./text/compare.ts";

/** Takes reports one at a time and keeps no more of each than what would change. */
export interface TrialBuilder {
  /** Says why where a report cannot be judged again. `label` is for one that does not name its repository. */
  readonly add: (report: Report, label: string) => RejudgeFault | undefined;
  readonly build: () => Trial;
}

/** `today`: an ISO day; absent: each report as of its own day. */
export function createTrial(policy: Policy, today?: string): TrialBuilder {
  const changes: TrialChange[] = [];
  const untried = new Set<UntriedPart>();
  const before = { allow: 0, warn: 0, block: 0 };
  const after = { allow: 0, warn: 0, block: 0 };
  let reports = 0;
  return {
    add: (report, label) => {
      const verdicts = rejudge(report, policy, today ?? report.today);
      if (typeof verdicts === "string") return verdicts;
      reports += 1;
      for (const part of listUntried(report.judgedBy, policy)) untried.add(part);
      const repository = report.repository.name ?? label;
      const had = decideEach(report.verdicts);
      const has = decideEach(verdicts);
      for (const { decision } of had.values()) before[decision] += 1;
      for (const { decision } of has.values()) after[decision] += 1;
      for (const [credential, was] of had)
        changes.push(...compare(was, has.get(credential), { repository, credential }));
      return undefined;
    },
    build: () => ({
      schema: "keyholder-trial/1",
      policy: policy.path,
      reports,
      before,
      after,
      rules: countRules(changes),
      changes: changes.toSorted((one, other) => rankOf(one) - rankOf(other)),
      untried: [...untried].sort(compareText),
    }),
  };
}

/** What is decided on one credential, and by which rules. */
interface Decided {
  readonly decision: Decision;
  readonly rules: readonly string[];
  readonly verdicts: readonly [Verdict, ...Verdict[]];
}

function decideEach(verdicts: readonly Verdict[]): ReadonlyMap<string, Decided> {
  const decided = new Map<string, Decided>();
  for (const [credential, [first, ...others]] of Map.groupBy(verdicts, (verdict) => verdict.credential)) {
    if (!first) continue;
    const places = [first, ...others] as const;
    const decision = gravest(places.map((verdict) => verdict.decision));
    const reasons = places.flatMap((verdict) => verdict.reasons).filter((reason) => reason.decision === decision);
    decided.set(credential, { decision, rules: [...new Set(reasons.map(({ rule }) => rule))], verdicts: places });
  }
  return decided;
}

function compare(
  was: Decided,
  is: Decided | undefined,
  of: Pick<TrialChange, "repository" | "credential">,
): readonly TrialChange[] {
  const to = is?.decision ?? "left-out";
  if (was.decision === to || (was.decision === "allow" && to === "left-out")) return [];
  const [{ finding }] = was.verdicts;
  return [
    {
      ...of,
      name: finding.name ?? finding.type ?? of.credential,
      from: was.decision,
      to,
      rules: is && compareGravity(is.decision, was.decision) > 0 ? is.rules : was.rules,
      places: was.verdicts.map(({ finding: { path, start, end } }) => ({ path, start, end })),
    },
  ];
}

const isNewlyBlocked = ({ to }: TrialChange): boolean => to === "block";
const isNoLongerBlocked = ({ from }: TrialChange): boolean => from === "block";

const rankOf = (change: TrialChange): number => (isNewlyBlocked(change) ? 0 : isNoLongerBlocked(change) ? 1 : 2);

function countRules(changes: readonly TrialChange[]): readonly RuleTrial[] {
  const counted = new Map<string, { newlyBlocked: number; noLongerBlocked: number }>();
  for (const change of changes) {
    if (rankOf(change) === 2) continue;
    for (const rule of change.rules) {
      const counts = counted.get(rule) ?? { newlyBlocked: 0, noLongerBlocked: 0 };
      counts[isNewlyBlocked(change) ? "newlyBlocked" : "noLongerBlocked"] += 1;
      counted.set(rule, counts);
    }
  }
  return [...counted]
    .map(([rule, counts]) => ({ rule, ...counts }))
    .toSorted(
      (one, other) =>
        other.newlyBlocked + other.noLongerBlocked - (one.newlyBlocked + one.noLongerBlocked) ||
        compareText(one.rule, other.rule),
    );
}

/** What the policy says otherwise than the one a report was made by, and no report can tell. */
function listUntried(judgedBy: JudgedBy | undefined, policy: Policy): readonly UntriedPart[] {
  if (!judgedBy) return [];
  const { exclude, notCredentials, providers, businessOwnerMustBeAPerson } = judgedBy.policy;
  const types = policy.providers.flatMap((provider) => provider.types.map(({ id }) => id));
  const lacksAny = (before: readonly string[], after: readonly string[]): boolean =>
    before.some((one) => !after.includes(one));
  const differs: Readonly<Record<UntriedPart, boolean>> = {
    // What it names beside is left out; what it no longer names was never looked at.
    exclude: lacksAny(exclude, policy.exclude),
    notCredentials: lacksAny(notCredentials, policy.notCredentials),
    providers: lacksAny(providers, types) || lacksAny(types, providers),
    businessOwnerMustBeAPerson: businessOwnerMustBeAPerson !== policy.ownership.businessOwnerMustBeAPerson,
  };
  return (Object.keys(differs) as UntriedPart[]).filter((part) => differs[part]);
}
