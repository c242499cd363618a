import type { Owner } from "./model/identity.ts";
import type { RegisterCheck } from "./model/register-check.ts";
import type { Report } from "./model/report.ts";
import type { Reason, Verdict } from "./model/verdict.ts";

/** Files of another repository that were given for a report: their paths. */
export interface GivenPaths {
  readonly register?: string;
  readonly policy?: string;
}

/**
 * A report for people who may not read the register and policy that were given for it: the verdicts stand, and nothing is
 * told of the entries and exceptions behind them.
 */
export function hideGiven(report: Report, { register, policy }: GivenPaths): Report {
  const isGiven = (path: string): boolean => path === register || path === policy;
  const isHidden = ({ identity, owner }: Verdict): boolean =>
    [...identity.evidence, ...owner.evidence].some(({ path }) => path === register);
  const verdicts = report.verdicts.map((verdict) => {
    const shown = isHidden(verdict) ? hide(verdict) : verdict;
    return policy === undefined ? shown : withoutApproval(shown);
  });
  const hidden = new Set(report.verdicts.filter(isHidden).map(({ credential }) => credential));
  return {
    ...report,
    verdicts,
    credentials: report.credentials.map((credential) => {
      if (!hidden.has(credential.id)) return credential;
      const { identity: _, ...rest } = credential;
      const at = report.verdicts.find((verdict) => verdict.credential === credential.id);
      return { ...rest, id: at?.finding.fingerprints[0] ?? credential.id, owner: undefined };
    }),
    identities: report.identities.filter(({ place }) => !isGiven(place.path)),
    problems: report.problems.map((problem) => {
      if (!isGiven(problem.path)) return problem;
      const { line: _line, column: _column, ...rest } = problem;
      return rest;
    }),
  };
}

/** The same of a check of the register. Which entries contradict each other tells of both. */
export function hideGivenConcerns(check: RegisterCheck, { register, policy }: GivenPaths): RegisterCheck {
  const isHidden = ({ place: { path }, check: id }: RegisterCheck["concerns"][number]): boolean =>
    path === register || path === policy || (register !== undefined && id === "ambiguous-owner");
  return { ...check, concerns: check.concerns.filter((concern) => !isHidden(concern)) };
}

/** Stands for a name. */
const notPublic = "(not public)";

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
    reasons: verdict.reasons.map(withoutNames),
  };
}

/** What a reason tells of the repository itself, or in words of our own. */
const ownDetails: ReadonlySet<string> = new Set([
  "action",
  "alternative",
  "approvers",
  "dueBy",
  "granted",
  "missing",
  "permission",
  "reference",
  "state",
  "subject",
]);

function withoutNames({ detail, ...reason }: Reason): Reason {
  if (!detail) return reason;
  const told = Object.entries(detail).map(([key, value]) => [
    key,
    typeof value === "number" || ownDetails.has(key) ? value : notPublic,
  ]);
  return { ...reason, detail: Object.fromEntries(told) };
}

/** Whose exception it is cannot be told, and one of the repository's own can be read there. */
function withoutApproval({ suppression, ...verdict }: Verdict): Verdict {
  if (!suppression) return verdict;
  const { kind, by, rule, until } = suppression;
  const told = { kind, by, ...(rule !== undefined && { rule }), ...(until !== undefined && { until }) };
  return { ...verdict, suppression: kind === "allowance" ? suppression : told };
}
