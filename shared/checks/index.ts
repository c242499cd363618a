import type { RegisterIndex } from "../model/context.ts";
import type { HostFacts } from "../model/host-facts.ts";
import type { RegisteredCredential } from "../model/identity.ts";
import type { Policy } from "../model/policy.ts";
import { isMissed } from "../model/problem.ts";
import type { Concern, RegisterCheck } from "../model/register-check.ts";
import type { Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { gravest } from "../policy/judge.ts";
import { settingOf } from "../policy/setting.ts";
import { compareText } from "../text/compare.ts";
import { ambiguousOwner } from "./ambiguous-owner.ts";
import type { Check, Review } from "./check.ts";
import { compromisedIdentity } from "./compromised-identity.ts";
import { dueSoon } from "./due-soon.ts";
import { endingException, unmatchedException } from "./exceptions.ts";
import { expiredCredential } from "./expired-credential.ts";
import { expiringSoon } from "./expiring-soon.ts";
import { codeownersError, departedOwner, rotationNotRecorded, unknownTeam } from "./host.ts";
import { incompleteRegistration } from "./incomplete-registration.ts";
import { missingDetection } from "./missing-detection.ts";
import { overdueRehearsal } from "./overdue-rehearsal.ts";
import { overdueReview } from "./overdue-review.ts";
import { overdueRotation } from "./overdue-rotation.ts";
import { proposedEntry } from "./proposed-entry.ts";
import { retiredIdentity } from "./retired-identity.ts";
import { unmatchedEntry } from "./unmatched-entry.ts";

/** Every check of the register, the gravest first. Adding one is its file, its sentences and its line here. */
export const checks: readonly Check[] = [
  compromisedIdentity,
  retiredIdentity,
  ambiguousOwner,
  expiredCredential,
  overdueRotation,
  expiringSoon,
  overdueReview,
  dueSoon,
  proposedEntry,
  incompleteRegistration,
  missingDetection,
  overdueRehearsal,
  unmatchedEntry,
  unmatchedException,
  endingException,
  departedOwner,
  unknownTeam,
  codeownersError,
  rotationNotRecorded,
];

/** What a check of the register stands on beside the report of a scan. */
export interface CheckContext {
  readonly register: RegisterIndex;
  readonly policy: Policy;
  /** Whether the scan saw the whole repository. */
  readonly complete: boolean;
  readonly fingerprintKeyIds: readonly string[];
  readonly host?: HostFacts;
}

/** Holds a register against the day and against what a scan saw. A pure function. */
export function checkRegister(report: Report, context: CheckContext): RegisterCheck {
  const { repository, today, verdicts, problems, skipped, summary } = report;
  const { register } = context.register;
  const review: Review = {
    register,
    policy: context.policy,
    today,
    verdicts,
    complete: context.complete,
    ...(repository.name !== undefined && { repository: repository.name }),
    fingerprintKeyIds: context.fingerprintKeyIds,
    ...(context.host && { host: context.host }),
    seen: createSeen(context.register, verdicts),
  };
  const applied = checks.map((check) => ({ ...check, decision: settingOf(check, context.policy, today).decision }));
  const concerns = applied
    .flatMap(({ id, decision, find }): readonly Concern[] =>
      decision === "allow" ? [] : find(review).map((found) => ({ check: id, decision, ...found })),
    )
    .toSorted(compareConcerns);
  const count = (wanted: Concern["decision"]): number => concerns.filter((one) => one.decision === wanted).length;
  return {
    schema: "keyholder-register-check/1",
    repository,
    today,
    register: {
      path: register.path,
      entries: register.identities.length,
      credentials: register.identities.reduce((sum, { credentials }) => sum + credentials.length, 0),
    },
    decision: gravest(concerns.map(({ decision }) => decision)),
    checks: applied.map(({ id, title, decision }) => ({ id, title, decision })),
    concerns,
    problems,
    missed: skipped.filter(isMissed),
    unchecked: context.host?.unchecked ?? [],
    summary: { block: count("block"), warn: count("warn"), errors: summary.errors },
  };
}

const compareConcerns = (a: Concern, b: Concern): number =>
  Number(b.decision === "block") - Number(a.decision === "block") ||
  compareText(a.place.path, b.place.path) ||
  a.place.line - b.place.line ||
  a.place.column - b.place.column;

/** By the claims themselves: a report tells an entry's line, on which others may stand. */
function createSeen(register: RegisterIndex, verdicts: readonly Verdict[]): Review["seen"] {
  const seen = new Map<unknown, Verdict[]>();
  const add = (one: unknown, verdict: Verdict): void => {
    const known = seen.get(one);
    if (known === undefined) seen.set(one, [verdict]);
    else if (known.at(-1) !== verdict) known.push(verdict);
  };
  const byId = new Map(register.register.identities.map((identity) => [identity.id, identity]));
  for (const verdict of verdicts) {
    for (const { identity, credential } of register.claims(verdict.finding)) {
      add(identity, verdict);
      add(credential, verdict);
    }
    // Claimed through another place of the same credential, or by the name that it fills.
    const identity = verdict.identity.id === undefined ? undefined : byId.get(verdict.identity.id);
    if (!identity) continue;
    add(identity, verdict);
    const named = (one: RegisteredCredential): boolean => one.id === verdict.identity.credential;
    for (const credential of identity.credentials.filter(named)) add(credential, verdict);
  }
  return (one) => seen.get(one) ?? [];
}
