import { reviewDue } from "../policy/due.ts";
import { overdueReview as rule } from "../policy/rules/overdue-review.ts";
import { aboutEntry, inUse, type Check } from "./check.ts";

export const overdueReview: Check = {
  id: rule.id,
  title: rule.title,
  decision: "warn",
  find: (review) =>
    inUse(review).flatMap((identity) => {
      const dueBy = reviewDue(identity, review.policy);
      return dueBy !== undefined && dueBy < review.today ? [{ ...aboutEntry(identity), detail: { dueBy } }] : [];
    }),
};
