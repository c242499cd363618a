import { addDays } from "../../text/days.ts";
import type { Rule, Subject } from "../rule.ts";

export const overdueRotation: Rule = {
  id: "overdue-rotation",
  title: "A credential is rotated when its owner promised",
  decision: "warn",
  frameworks: ["NHI7:2025", "CWE-613", "CWE-263", "PR.AA-01"],
  apply: (subject) => {
    const dueBy = subject.attribution.rotation?.dueBy ?? dueByPolicy(subject);
    return dueBy !== undefined && dueBy < subject.today ? { detail: { dueBy } } : undefined;
  },
};

/**
 * Where nobody promised anything and nothing ends the credential by itself, the policy says when it is due; of several
 * with an equal claim, the first to be due.
 */
function dueByPolicy({ credentials, policy }: Subject): string | undefined {
  const days = credentials.flatMap(({ expires, ttl, lastRotated, issuedAt }) => {
    const since = lastRotated ?? issuedAt;
    if (expires !== undefined || typeof ttl === "number" || since === undefined) return [];
    return [addDays(since, policy.lifetime.rotateEvery)];
  });
  return days.toSorted()[0];
}
