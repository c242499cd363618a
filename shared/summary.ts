import type { IdentityAttribution } from "./model/attribution.ts";
import type { Finding } from "./model/finding.ts";
import type { Register } from "./model/identity.ts";
import { isMissed } from "./model/problem.ts";
import type { Problem, Skipped } from "./model/problem.ts";
import type { Policy } from "./model/policy.ts";
import type { CredentialType } from "./model/provider.ts";
import type { Credential, ReportedIdentity, ReportedRule, Summary } from "./model/report.ts";
import { counts, type Decision, type Verdict } from "./model/verdict.ts";
import { compareGravity } from "./policy/judge.ts";
import { rules } from "./policy/rules/index.ts";

/** A registered credential is one however it is seen; any other is told apart by its fingerprint. */
export const credentialIdOf = (identity: IdentityAttribution, finding: Finding): string =>
  identity.status === "known" && identity.id !== undefined && identity.credential !== undefined
    ? `${identity.id}/${identity.credential}`
    : finding.fingerprints[0];

/** Groups verdicts into credentials, in the verdicts' order: people are told of credentials, not of places. */
export function listCredentials(verdicts: readonly Verdict[]): readonly Credential[] {
  const groups = Map.groupBy(verdicts, (verdict) => verdict.credential);
  return [...groups].map(([id, members]) => {
    const gravest = members.reduce((worst, verdict) =>
      compareGravity(verdict.decision, worst.decision) > 0 ? verdict : worst,
    );
    const { finding, identity, owner, decision } = gravest;
    return {
      id,
      ...(finding.type !== undefined && { type: finding.type }),
      ...(finding.name !== undefined && { name: finding.name }),
      ...(identity.id !== undefined && { identity: identity.id }),
      decision,
      owner: owner.business ?? owner.steward,
      places: members.map(({ finding: { path, start, end } }) => ({ path, start, end })),
    };
  });
}

/** Every register entry, with what matches it here. */
export function listIdentities(
  register: Register | undefined,
  verdicts: readonly Verdict[],
): readonly ReportedIdentity[] {
  const matched = Map.groupBy(verdicts, (verdict) => verdict.identity.id);
  return (register?.identities ?? []).map((identity) => ({
    ...identity,
    registered: identity.credentials,
    credentials: [...new Set(matched.get(identity.id)?.map((verdict) => verdict.credential))],
  }));
}

/** Every rule with what this policy lets it do. */
export const listRules = (policy: Policy): readonly ReportedRule[] =>
  rules.map(({ id, title, decision, frameworks }) => ({
    id,
    title,
    ...(policy.rules[id] ?? { decision }),
    frameworks,
  }));

export function listTypes(
  verdicts: readonly Verdict[],
  types: ReadonlyMap<string, CredentialType>,
): Readonly<Record<string, CredentialType>> {
  const seen = new Set(
    verdicts.flatMap(({ type, finding, containment }) =>
      [type, finding.type, containment?.stepsRef].flatMap((id) => id ?? []),
    ),
  );
  const listed: Record<string, CredentialType> = {};
  for (const id of [...seen].sort()) {
    const type = types.get(id);
    if (type) listed[id] = type;
  }
  return listed;
}

export function summarise(
  verdicts: readonly Verdict[],
  credentials: readonly Credential[],
  problems: readonly Problem[],
  skipped: readonly Skipped[],
  notCredentials: number,
): Summary {
  const deciding = verdicts.filter(counts);
  const decisions = new Map<string, Decision>();
  for (const { credential, decision } of deciding) {
    const known = decisions.get(credential);
    if (known === undefined || compareGravity(decision, known) > 0) decisions.set(credential, decision);
  }
  const count = (wanted: Decision): number => [...decisions.values()].filter((decision) => decision === wanted).length;
  const credentialsWhere = (holds: (verdict: Verdict) => boolean): number =>
    new Set(deciding.filter(holds).map((verdict) => verdict.credential)).size;
  const against = (rule: string): number =>
    credentialsWhere(({ reasons }) => reasons.some((reason) => reason.rule === rule && reason.decision !== "allow"));
  return {
    block: count("block"),
    warn: count("warn"),
    allow: count("allow"),
    credentials: credentials.length,
    places: verdicts.length,
    unowned: against("unowned"),
    longLived: against("long-lived"),
    suppressed: credentialsWhere((verdict) => verdict.suppression !== undefined),
    notIntroduced: verdicts.length - deciding.length,
    notCredentials,
    errors: problems.filter((problem) => problem.severity === "error").length + skipped.filter(isMissed).length,
  };
}
