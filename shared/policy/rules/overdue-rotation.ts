import { rotationDueByPolicy } from "../due.ts";
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

/** Of several with an equal claim, the first to be due. */
function dueByPolicy({ credentials, policy }: Subject): string | undefined {
  return credentials.flatMap((credential) => rotationDueByPolicy(credential, policy) ?? []).toSorted()[0];
}
