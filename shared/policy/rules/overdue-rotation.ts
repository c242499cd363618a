import { rotationDueByPolicy } from "../due.ts";
import type { Rule, Subject } from "../rule.ts";

export const overdueRotation: Rule = {
  id: "overdue-rotation",
  title: "A credential is rotated when its owner promised",
  decision: "warn",
  frameworks: ["NHI7:2025", "CWE-613", "CWE-263", "PR.AA-01"],
  apply: (subject) => {
    const promised = subject.attribution.rotation?.dueBy;
    const [dueBy] = [...(promised === undefined ? [] : [promised]), ...dueByPolicy(subject)].toSorted();
    return dueBy !== undefined && dueBy < subject.today ? { detail: { dueBy } } : undefined;
  },
};

/** Of credentials for which nobody promised anything. */
const dueByPolicy = ({ credentials, policy }: Subject): readonly string[] =>
  credentials
    .filter(({ rotation }) => rotation?.everyDays === undefined)
    .flatMap((credential) => rotationDueByPolicy(credential, policy) ?? []);
