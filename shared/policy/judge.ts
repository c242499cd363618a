import { namesOneCredential, type Finding } from "../model/finding.ts";
import type { Baseline, Exception } from "../model/policy.ts";
import type { Decision, Judgement, Reason, Suppression } from "../model/verdict.ts";
import { createAlike } from "../text/alike.ts";
import { daysBetween } from "../text/days.ts";
import { rules } from "./rules/index.ts";
import type { Rule, Subject } from "./rule.ts";
import { settingOf } from "./setting.ts";

/** What stands beside the policy and may make a verdict milder. */
export interface Circumstances {
  readonly baseline: Baseline | undefined;
  /** False: allowances are listed and count for nothing. */
  readonly allowances: boolean;
  /** The change under review touches this place. */
  readonly touched: boolean;
  /** The change under review wrote the allowance. */
  readonly allowanceIsNew: boolean;
  /** What a new allowance that somebody must approve first does until then, at most. */
  readonly pending: "block" | "warn";
}

const gravity: Readonly<Record<Decision, number>> = { allow: 0, warn: 1, block: 2 };

export const compareGravity = (a: Decision, b: Decision): number => gravity[a] - gravity[b];
const milder = (a: Decision, b: Decision): Decision => (gravity[a] <= gravity[b] ? a : b);

/** The gravest of several; `allow` when there is none. */
export const gravest = (decisions: readonly Decision[]): Decision =>
  decisions.reduce((worst, decision) => (gravity[decision] > gravity[worst] ? decision : worst), "allow" as Decision);

/** Of the reasons of a verdict. */
const alike = createAlike();

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Whether nothing lowers a rule, so that an exception to it is written in vain. */
export const isAbsolute = (rule: string): boolean => ruleById.get(rule)?.absolute === true;

/** Holds one attributed finding against every rule; the verdict is the gravest reason left. */
export function judge(subject: Subject, circumstances: Circumstances): Judgement {
  const applied: Reason[] = [];
  const one = namesOneCredential(subject.finding);
  for (const rule of rules) {
    const reason = one || !rule.presumesCredential ? reasonOf(rule, subject) : undefined;
    if (reason) applied.push(reason);
  }
  const others = applied.some(({ rule, decision }) => rule !== "unknown-issuer" && decision !== "allow");
  const kept = others || subject.identity ? applied : applied.filter(({ rule }) => rule !== "unknown-issuer");
  const { reasons, suppression } = suppress(kept, subject, circumstances);
  return {
    decision: gravest(reasons.map((reason) => reason.decision)),
    reasons: alike(reasons.toSorted((a, b) => gravity[b.decision] - gravity[a.decision])),
    ...(suppression && { suppression }),
    ...(isBaselined(subject.finding, circumstances) && { baselined: true }),
    frameworks: frameworksOf(reasons),
  };
}

const frameworksByRules = new Map<string, readonly string[]>();

/** The frameworks that name any of these faults, each once. */
export function frameworksOf(reasons: readonly Reason[]): readonly string[] {
  const key = reasons.map(({ rule, frameworks: own = [] }) => [rule, ...own].join("+")).join(" ");
  let frameworks = frameworksByRules.get(key);
  if (!frameworks) {
    frameworks = [
      ...new Set(
        reasons.flatMap(({ rule, frameworks: own = [] }) => [...(ruleById.get(rule)?.frameworks ?? []), ...own]),
      ),
    ];
    frameworksByRules.set(key, frameworks);
  }
  return frameworks;
}

function reasonOf(rule: Rule, subject: Subject): Reason | undefined {
  const application = rule.apply(subject);
  if (!application) return undefined;
  const { detail, frameworks } = application;
  const { decision: wanted, waitsFor } = settingOf(rule, subject.policy, subject.today);
  const decision = milder(wanted, application.atMost ?? "block");
  const loweredBy = decision !== wanted ? application.because : waitsFor === undefined ? undefined : "from";
  return {
    rule: rule.id,
    decision,
    ...((detail || waitsFor !== undefined) && {
      detail: { ...detail, ...(waitsFor !== undefined && { from: waitsFor }) },
    }),
    ...(frameworks && { frameworks }),
    ...(loweredBy && { loweredBy }),
  };
}

interface Suppressed {
  readonly reasons: readonly Reason[];
  readonly suppression?: Suppression;
}

/** Allowance, exceptions, baseline, in this order: each lowers what is its own; the first that lowers anything is named. */
function suppress(reasons: readonly Reason[], subject: Subject, circumstances: Circumstances): Suppressed {
  let left = reasons;
  let suppression: Suppression | undefined;
  for (const step of [byAllowance, byException, byBaseline]) {
    const next = step(left, subject, circumstances);
    if (!next) continue;
    left = next.reasons;
    suppression ??= next.suppression;
  }
  return { reasons: left, ...(suppression && { suppression }) };
}

type Step = (reasons: readonly Reason[], subject: Subject, circumstances: Circumstances) => Suppressed | undefined;

/** Lowers the reasons that `covers`, to at most `to`; absolute rules stay. Nothing lowered: undefined. */
function lower(
  reasons: readonly Reason[],
  to: Decision,
  suppression: Suppression,
  covers: (rule: Rule, reason: Reason) => boolean,
): Suppressed | undefined {
  let lowered = false;
  const left = reasons.map((reason) => {
    const rule = ruleById.get(reason.rule);
    if (!rule || rule.absolute || gravity[reason.decision] <= gravity[to] || !covers(rule, reason)) return reason;
    lowered = true;
    return { ...reason, decision: to, loweredBy: suppression.kind };
  });
  return lowered ? { reasons: left, suppression } : undefined;
}

const byAllowance: Step = (reasons, subject, { allowances, allowanceIsNew, pending }) => {
  const { finding, policy } = subject;
  if (finding.kind !== "exposed-secret" || !finding.allowance || !allowances) return undefined;
  const { dialect, reason } = finding.allowance;
  const to = allowanceDecision(subject, dialect);
  if (to === undefined) return undefined;
  const unapproved = allowanceIsNew && policy.allowances.inPullRequest === "approve";
  const certain = finding.confidence === "high" && pending === "block";
  if (unapproved && (certain || reason === undefined)) return undefined;
  const suppression: Suppression = { kind: "allowance", by: dialect, ...(reason !== undefined && { reason }) };
  return lower(reasons, unapproved ? "warn" : to, suppression, (rule) => rule.presumesCredential === true);
};

/** To what an allowance lowers; undefined when the policy does not accept it. */
function allowanceDecision({ policy, attribution }: Subject, dialect: string): Decision | undefined {
  const { decision, foreign } = policy.allowances;
  const setting = dialect === "keyholder" || decision === "refuse" ? decision : foreign;
  const honoured = decision === "report" ? "warn" : "allow";
  switch (setting) {
    case "honour":
      return honoured;
    case "honour-with-owner":
      return attribution.owner.status === "known" || attribution.owner.status === "partial" ? honoured : undefined;
    case "report":
      return "warn";
    case "refuse":
      return undefined;
  }
}

/** Whether an exception may still be relied on: approved by somebody the policy names, in force, not set for too long. */
export function isInForce(exception: Exception, { policy, today }: Pick<Subject, "policy" | "today">): boolean {
  const { approvers, maxDuration } = policy.exceptionLimits;
  return (
    exception.until >= today &&
    daysBetween(today, exception.until) <= maxDuration &&
    (approvers.length === 0 || approvers.includes(exception.approvedBy))
  );
}

/** Whether an exception is about this finding, or the identity that it belongs to. */
export const isMeant = (exception: Exception, { fingerprints }: Finding, identity: string | undefined): boolean =>
  (exception.identity !== undefined && exception.identity === identity) ||
  (exception.fingerprint !== undefined && fingerprints.includes(exception.fingerprint));

const byException: Step = (reasons, subject) => {
  let left: readonly Reason[] = reasons;
  let suppression: Suppression | undefined;
  for (const exception of subject.policy.exceptions) {
    if (!isMeant(exception, subject.finding, subject.identity?.id) || !isInForce(exception, subject)) continue;
    const { id, rule, reason, until, approvedBy } = exception;
    const next = lower(
      left,
      "allow",
      { kind: "exception", by: id, rule, reason, until, approvedBy },
      (_, one) => one.rule === rule,
    );
    if (!next) continue;
    left = next.reasons;
    suppression ??= next.suppression;
  }
  return suppression && { reasons: left, suppression };
};

function isBaselined(finding: Finding, { baseline, touched }: Circumstances): boolean {
  if (!baseline || !Object.hasOwn(baseline.findings, finding.path)) return false;
  const accepted = baseline.findings[finding.path] ?? [];
  return finding.fingerprints.some((one) => accepted.includes(one) && !(one.startsWith("p1:") && touched));
}

const byBaseline: Step = (reasons, { finding, policy, today }, circumstances) => {
  const { decision, until, approvedBy } = policy.baseline;
  const { baseline } = circumstances;
  if (!baseline || (until !== undefined && until < today) || !isBaselined(finding, circumstances)) return undefined;
  const suppression: Suppression = {
    kind: "baseline",
    by: baseline.path,
    ...(until !== undefined && { until }),
    ...(approvedBy !== undefined && { approvedBy }),
  };
  return lower(reasons, decision, suppression, () => true);
};
