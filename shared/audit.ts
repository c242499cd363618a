import { createAttribution } from "./attribution/attribute.ts";
import { joinGrants } from "./attribution/grants.ts";
import { isProtected, specificOwners } from "./attribution/ownership.ts";
import { relate } from "./attribution/relate.ts";
import { compareWithBase, type Changes } from "./introduced.ts";
import type { AuditContext, Rulebook } from "./model/context.ts";
import type { Finding } from "./model/finding.ts";
import type { Problem } from "./model/problem.ts";
import type { JudgedBy, Report } from "./model/report.ts";
import type { FileScan } from "./model/scan.ts";
import { counts, type Judged, type Judgement, type Reason } from "./model/verdict.ts";
import { compareGravity, frameworksOf, gravest, judge } from "./policy/judge.ts";
import { prioritise } from "./priority.ts";
import { ruleProblems } from "./rule-problems.ts";
import { listCredentials, listIdentities, listRules, listTypes, summarise } from "./summary.ts";
import { byPath, compareText } from "./text/compare.ts";
import { compileGlobs } from "./text/globs.ts";

/**
 * Says of every finding whose it is, who issued it, how long it lives and whether it may stay. A pure function: the same
 * scans in any order and the same context give the same report.
 */
export function audit(scans: readonly FileScan[], context: AuditContext): Report {
  const ordered = joinGrants(scans.toSorted(byPath));
  const { findings, dropped } = withoutNamesOfNoCredential(ordered, context);
  const verdicts = prioritise(findings.map(createJudge(ordered, context)));
  const decision = gravest(verdicts.filter(counts).map((verdict) => verdict.decision));
  const credentials = listCredentials(verdicts);
  const problems = sortProblems([
    ...context.problems,
    ...ordered.flatMap((scan) => scan.problems),
    ...ruleProblems(context),
  ]);
  return {
    schema: "keyholder-report/1",
    repository: context.repository,
    today: context.today,
    scanned: context.scanned,
    ...(context.introduction && context.scope !== "all" && { comparison: context.introduction.comparison }),
    decision,
    ...(context.proposals && { proposals: context.proposals }),
    verdicts,
    credentials,
    identities: listIdentities(context.rulebook.register?.register, verdicts),
    rules: listRules(context.rulebook.policy),
    types: listTypes(verdicts, context.types),
    judgedBy: describeJudgement(context),
    problems,
    skipped: context.skipped.toSorted(byPath),
    summary: summarise(
      verdicts,
      credentials,
      problems,
      context.skipped,
      dropped + ordered.reduce((sum, scan) => sum + scan.notCredentials.length, 0),
    ),
  };
}

function describeJudgement({ approved, rulebook, allowances }: AuditContext): JudgedBy {
  const inForce = approved ?? rulebook;
  const { policy, baseline } = inForce;
  const { path, exclude, notCredentials, ownership, providers } = policy;
  return {
    policy: {
      path,
      exclude,
      notCredentials,
      businessOwnerMustBeAPerson: ownership.businessOwnerMustBeAPerson,
      providers: providers.flatMap((provider) => provider.types.map(({ id }) => id)),
    },
    ...(baseline && { baseline: baseline.path }),
    allowances,
    registerIsProtected: isRegisterProtected(inForce),
  };
}

/** The policy may say that a stored name is no credential; such uses are counted and not judged. */
function withoutNamesOfNoCredential(
  scans: readonly FileScan[],
  { rulebook, proposed = rulebook }: AuditContext,
): { findings: Finding[]; dropped: number } {
  const names = new Set(rulebook.policy.notCredentials.filter((name) => proposed.policy.notCredentials.includes(name)));
  const all = scans.flatMap((scan) => scan.findings);
  const findings = all.filter((finding) => !(finding.kind === "credential-use" && names.has(finding.name)));
  return { findings, dropped: all.length - findings.length };
}

function createJudge(scans: readonly FileScan[], context: AuditContext): (finding: Finding) => Judged {
  const relations = relate(scans, context.repository.name);
  const changes = context.introduction && compareWithBase(context.introduction, scans);
  const inForce = judgeBy(context.rulebook);
  const proposed = context.proposed && judgeBy(context.proposed);
  const approved = context.approved && judgeBy(context.approved);

  function judgeBy(rulebook: Rulebook): (finding: Finding) => Judged {
    const { types, today, complete, allowances, pending } = context;
    const { policy, baseline } = rulebook;
    const sees = createSight(rulebook, context);
    const attribute = createAttribution({ relations, rulebook, types, complete, today });
    const registerIsProtected = isRegisterProtected(rulebook);
    return (finding) => {
      const { attribution, type, registration } = attribute(finding);
      if (!sees(finding)) return { finding, attribution, judgement: unseen };
      const { identity, credentials, claimants } = registration;
      const judgement = judge(
        { finding, attribution, type, identity, credentials, claimants, registerIsProtected, policy, today },
        {
          baseline,
          allowances,
          touched: changes?.touches(finding) ?? false,
          allowanceIsNew: isNewAllowance(finding, changes) && !context.approvedAllowances?.has(finding.path),
          pending,
        },
      );
      return { finding, attribution, judgement };
    };
  }

  return (finding) => {
    const base = inForce(finding);
    const after = proposed?.(finding);
    // Made worse by the change to register, policy, CODEOWNERS or baseline: it is judged as it will be, and is new.
    const worse = after !== undefined && worsens(base.judgement, after.judgement);
    const settled = approved?.(finding) ?? base;
    const asItWillBe = worse && !worsens(after.judgement, settled.judgement);
    const judged = asItWillBe ? after : after ? asPending(settled, after, context) : settled;
    const worsened = worse || worsens(base.judgement, settled.judgement);
    if (context.scope === "all" || (!changes && !worsened)) return judged;
    const compromised = judged.judgement.reasons.some((reason) => reason.rule === "compromised-identity");
    const introduced =
      (worsened && !compromised) ||
      (changes !== undefined &&
        (changes.introduces(finding) || (compromised && (changes.touches(finding) || changes.multiplies(finding)))));
    return { ...judged, introduced };
  };
}

const isRegisterProtected = ({ register, codeowners }: Pick<Rulebook, "register" | "codeowners">): boolean =>
  register !== undefined && isProtected(register.register.path, codeowners);

const unseen: Judgement = { decision: "allow", reasons: [], frameworks: [] };

/**
 * Whether a rulebook looks at a finding at all. Where the change brings credential types of its own, takes a path from
 * those that are excluded or a name from those of no credential, there are findings that only its own rules know.
 */
function createSight(
  { policy }: Rulebook,
  { rulebook, proposed, approved, ignore = true }: AuditContext,
): (finding: Finding) => boolean {
  if (!proposed) return () => true;
  const excluded = ignore ? compileGlobs(policy.exclude) : () => false;
  const [own = [], ...others] = [policy, rulebook.policy, proposed.policy, approved?.policy].map((one) =>
    (one?.providers ?? []).flatMap((provider) => provider.types.map(({ id }) => id)),
  );
  const unknown = new Set(others.flat().filter((id) => !own.includes(id)));
  const names = new Set(policy.notCredentials);
  return (finding) =>
    !excluded(finding.path) &&
    !(finding.type !== undefined && unknown.has(finding.type)) &&
    !(finding.kind === "credential-use" && names.has(finding.name));
}

const blocking = ({ reasons }: Judgement): readonly string[] =>
  reasons.flatMap(({ rule, decision }) => (decision === "block" ? [rule] : []));

/** A graver decision, or one rule more that blocks and none fewer. */
function worsens(before: Judgement, after: Judgement): boolean {
  const comparison = compareGravity(after.decision, before.decision);
  if (comparison !== 0) return comparison > 0;
  const [had, has] = [blocking(before), blocking(after)];
  return has.length > had.length && had.every((rule) => has.includes(rule));
}

/** An allowance that the change wrote, or an old one that a new secret was put under. */
const isNewAllowance = (finding: Finding, changes: Changes | undefined): boolean =>
  finding.kind === "exposed-secret" &&
  finding.allowance !== undefined &&
  changes !== undefined &&
  (changes.touchesLine(finding.path, finding.allowance.line) || changes.introduces(finding));

/**
 * What only the change under review says does not count yet: the reasons stay as the base and what is approved have them, a
 * missing owner is shown as pending, and in the editor, where nobody can have approved, what the change would mend only warns.
 */
function asPending(base: Judged, after: Judged, { pending, rulebook, proposed }: AuditContext): Judged {
  const { identity, owner } = after.attribution;
  const register = proposed?.register?.register.path;
  const approvers = register === undefined ? [] : specificOwners(register, rulebook.codeowners);
  const isClaimed = owner.status === "known" || (owner.status === "pending" && identity.id !== undefined);
  const registers = base.attribution.owner.status !== "known" && isClaimed;
  // An entry that is only proposed waits for a person who confirms it, before anybody can approve it.
  const waits = owner.status === "known" ? ({ status: "pending", reason: "only-in-this-change" } as const) : {};
  const remaining = new Map(after.judgement.reasons.map((reason) => [reason.rule, reason.decision]));
  const reasons = base.judgement.reasons.map((reason): Reason => {
    const named = registers && isAboutOwner(reason) ? pendingRegistration(reason, approvers) : reason;
    const mended = reason.decision === "block" && remaining.get(reason.rule) !== "block";
    return mended && pending === "warn" ? { ...named, decision: "warn", loweredBy: "pending" } : named;
  });
  return {
    finding: base.finding,
    attribution: {
      ...base.attribution,
      ...(registers && {
        identity: { ...identity, ...waits },
        owner: { ...owner, ...waits },
      }),
    },
    judgement: {
      ...base.judgement,
      reasons: reasons.toSorted((a, b) => compareGravity(b.decision, a.decision)),
      decision: gravest(reasons.map((reason) => reason.decision)),
      frameworks: frameworksOf(reasons),
    },
  };
}

const pendingRegistration = ({ decision }: Reason, approvers: readonly string[]): Reason => ({
  rule: "pending-registration",
  decision,
  ...(approvers.length > 0 && { detail: { approvers: approvers.join(" or ") } }),
});

const isAboutOwner = ({ rule }: Reason): boolean =>
  rule === "unowned" || rule === "unregistered" || rule === "ambiguous-owner";

const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(
    (a, b) =>
      Number(b.severity === "error") - Number(a.severity === "error") ||
      compareText(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
