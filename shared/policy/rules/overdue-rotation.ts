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

/** Where nobody promised anything and nothing ends the credential by itself, the policy says when it is due. */
function dueByPolicy({ credential, policy }: Subject): string | undefined {
  if (!credential || credential.expires !== undefined || typeof credential.ttl === "number") return undefined;
  const since = credential.lastRotated ?? credential.issuedAt;
  return since && addDays(since, policy.lifetime.rotateEvery);
}
