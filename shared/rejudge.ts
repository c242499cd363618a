import { describeClaims, type Registration } from "./attribution/registration.ts";
import { attributeLifetime } from "./attribution/lifetime.ts";
import { attributeOwner, custodyOf, impliedOwner } from "./attribution/ownership.ts";
import type { Evidence, IdentityAttribution } from "./model/attribution.ts";
import type { Claim } from "./model/context.ts";
import type { Finding } from "./model/finding.ts";
import type { Identity } from "./model/identity.ts";
import type { Baseline, Policy } from "./model/policy.ts";
import type { JudgedBy, Report } from "./model/report.ts";
import type { RejudgeFault } from "./model/trial.ts";
import type { Judged, Verdict } from "./model/verdict.ts";
import { judge } from "./policy/judge.ts";
import { prioritise } from "./priority.ts";
import { compileGlobs } from "./text/globs.ts";

/**
 * The verdicts of a report as another policy has them, in the order of their priority: what detection, pipelines,
 * register and CODEOWNERS said stays, and all that a policy decides is decided anew. By the policy it was judged by, on
 * the same day, they are the same. What this policy leaves out and that one did not is not among them.
 */
export function rejudge(report: Report, policy: Policy, today: string): readonly Verdict[] | RejudgeFault {
  const { judgedBy, comparison, proposals } = report;
  if (comparison || proposals) return "of-a-change";
  if (!judgedBy) return "says-too-little";
  const isLeftOut = createLeavingOut(judgedBy, policy);
  const rejudgeOne = createRejudge(report, judgedBy, policy, today);
  return prioritise(report.verdicts.filter(({ finding }) => !isLeftOut(finding)).map(rejudgeOne));
}

function createLeavingOut({ policy: before }: JudgedBy, policy: Policy): (finding: Finding) => boolean {
  const names = new Set(policy.notCredentials);
  const excludes = compileGlobs(policy.exclude.filter((glob) => !before.exclude.includes(glob)));
  return (finding) => (finding.kind === "credential-use" && names.has(finding.name)) || excludes(finding.path);
}

function createRejudge(
  { identities, types, verdicts }: Report,
  { baseline, allowances, registerIsProtected }: JudgedBy,
  policy: Policy,
  today: string,
): (verdict: Verdict) => Judged {
  const registrationOf = createRegistrations(
    identities.map(({ registered, ...identity }) => ({ ...identity, credentials: registered })),
    today,
  );
  const issuances = new Map(
    verdicts.flatMap(({ finding }) =>
      finding.kind === "credential-issuance" ? [[finding.address, finding] as const] : [],
    ),
  );
  return (verdict) => {
    const { suppression: _suppression, baselined, ...attributed } = verdict;
    const { identity, credentials, claimants, rotation, owner, whose } = registrationOf(verdict.identity);
    const finding = withRemedies(verdict);
    const type = verdict.type === undefined || !Object.hasOwn(types, verdict.type) ? undefined : types[verdict.type];
    const { environments } = verdict.reach;
    const origins = verdict.chain.nodes.flatMap(({ kind, id }) => (kind === "resource" && issuances.get(id)) || []);
    const { rotation: _rotation, ...rest } = attributed;
    const attribution = {
      ...rest,
      identity: whose ?? verdict.identity,
      owner: attributeOwner(owner, impliedOwner(custodyOf(verdict.custodian), policy)),
      lifetime: attributeLifetime({ finding, origins, identity, credentials, type, environments, policy, today }),
      ...(rotation && { rotation }),
    };
    const accepted: Baseline | undefined =
      baselined && baseline !== undefined
        ? { path: baseline, findings: { [finding.path]: finding.fingerprints } }
        : undefined;
    const judgement = judge(
      { finding, attribution, type, identity, credentials, claimants, registerIsProtected, policy, today },
      { baseline: accepted, allowances, touched: false, allowanceIsNew: false, pending: "block" },
    );
    return { finding, attribution, judgement };
  };
}

/** A report has the ways out beside the finding that offers them. */
const withRemedies = ({ finding, remedies }: Verdict): Finding =>
  finding.kind === "credential-use" && remedies.length > 0 ? { ...finding, remedies } : finding;

/** The claims of the register as a report tells them, and what they amount to; each worked out once. */
function createRegistrations(
  identities: readonly Identity[],
  today: string,
): (identity: IdentityAttribution) => Registration {
  const byId = new Map(identities.map((identity) => [identity.id, identity]));
  const known = new Map<string, Registration>();

  function claimedBy({ status, id = "", credential, candidates = [] }: IdentityAttribution): readonly Claimed[] {
    if (status === "unknown") return [];
    if (status === "ambiguous") return candidates.flatMap((one) => claimsOf(byId.get(one)).slice(0, 1));
    const ids = credential === undefined ? candidates.map((one) => one.slice(id.length + 1)) : [credential];
    return claimsOf(byId.get(id)).filter((one) => ids.includes(one.credential.id));
  }

  /** Every claim left its evidence; of several on one credential it does not matter which is which. */
  const withEvidence = (claimed: readonly Claimed[], evidence: readonly Evidence[]): readonly Claim[] =>
    evidence.flatMap((one, index) => {
      const claim = claimed[Math.min(index, claimed.length - 1)];
      return claim ? [{ ...claim, evidence: one }] : [];
    });

  return (identity) => {
    const key = JSON.stringify(identity);
    const registration = known.get(key) ?? describeClaims(withEvidence(claimedBy(identity), identity.evidence), today);
    known.set(key, registration);
    return registration;
  };
}

type Claimed = Omit<Claim, "evidence">;

const claimsOf = (identity: Identity | undefined): readonly Claimed[] =>
  identity?.credentials.map((credential) => ({ identity, credential })) ?? [];
