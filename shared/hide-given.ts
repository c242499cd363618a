import type { Owner } from "./model/identity.ts";
import type { Report } from "./model/report.ts";
import type { Reason, Verdict } from "./model/verdict.ts";

/**
 * A report for people who may not read the register that was given for it: the verdicts stand, and nothing is told of the
 * entries behind them. `given`: that register's path.
 */
export function hideGiven(report: Report, given: string): Report {
  const verdicts = report.verdicts.map((verdict) => (restsOn(verdict, given) ? hide(verdict) : verdict));
  const hidden = new Set(
    report.verdicts.flatMap((verdict, at) => (verdict === verdicts[at] ? [] : verdict.credential)),
  );
  return {
    ...report,
    verdicts,
    credentials: report.credentials.map((credential) => {
      if (!hidden.has(credential.id)) return credential;
      const { identity: _, ...rest } = credential;
      const at = report.verdicts.find((verdict) => verdict.credential === credential.id);
      return { ...rest, id: at?.finding.fingerprints[0] ?? credential.id, owner: undefined };
    }),
    identities: report.identities.filter(({ place }) => place.path !== given),
    problems: report.problems.map((problem) => {
      if (problem.path !== given) return problem;
      const { line: _line, column: _column, ...rest } = problem;
      return rest;
    }),
  };
}

const restsOn = ({ identity, owner }: Verdict, given: string): boolean =>
  [...identity.evidence, ...owner.evidence].some(({ path }) => path === given);

const unnamed: Owner = { kind: "role", handle: "named in a register that is not public" };

function hide(verdict: Verdict): Verdict {
  const { lifecycle: _lifecycle, rotation: _rotation, containment: _containment, ...rest } = verdict;
  const { status } = verdict.owner;
  return {
    ...rest,
    credential: verdict.finding.fingerprints[0],
    identity: { status: verdict.identity.status, evidence: [] },
    owner: { status, ...((status === "known" || status === "partial") && { steward: unnamed }), evidence: [] },
    detection: { coverage: "unknown", sources: [] },
    accountability: {},
    issuer: { status: "unknown", evidence: [] },
    issuingPipeline: { status: "unknown", evidence: [] },
    reasons: verdict.reasons.map(withoutHandles),
  };
}

function withoutHandles({ detail = {}, ...reason }: Reason): Reason {
  const said = Object.entries(detail).filter(([, value]) => typeof value === "number" || !value.includes("@"));
  return said.length > 0 ? { ...reason, detail: Object.fromEntries(said) } : reason;
}
