import { reviewDue } from "../due.ts";
import type { Rule } from "../rule.ts";

export const overdueReview: Rule = {
  id: "overdue-review",
  title: "A register entry is reviewed when it is due",
  decision: "warn",
  frameworks: ["NHI1:2025", "ID.AM-08", "CWE-324"],
  apply: ({ identity, policy, today }) => {
    if (!identity) return undefined;
    const dueBy = reviewDue(identity, policy);
    return dueBy !== undefined && dueBy < today ? { detail: { dueBy } } : undefined;
  },
};
