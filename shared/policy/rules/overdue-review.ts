import { addDays } from "../../text/days.ts";
import type { Rule } from "../rule.ts";

export const overdueReview: Rule = {
  id: "overdue-review",
  title: "A register entry is reviewed when it is due",
  decision: "warn",
  frameworks: ["NHI1:2025", "ID.AM-08", "CWE-324"],
  apply: ({ identity, policy, today }) => {
    if (!identity) return undefined;
    const { reviewBy, since } = identity.lifecycle;
    const dueBy = reviewBy ?? (since && addDays(since, policy.lifetime.reviewEvery));
    return dueBy !== undefined && dueBy < today ? { detail: { dueBy } } : undefined;
  },
};
