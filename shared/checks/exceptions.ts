import type { Exception } from "../model/policy.ts";
import type { Verdict } from "../model/verdict.ts";
import { isAbsolute, isInForce, isMeant } from "../policy/judge.ts";
import { daysBetween } from "../text/days.ts";
import { noticeFor, type Check, type Found, type Review } from "./check.ts";

/** Exceptions that count today; of the others the policy's problems tell. */
const inForce = (review: Review): readonly Exception[] =>
  review.policy.exceptions.filter((exception) => countsToday(exception, review));

/** Whether an exception lowers anything on a day: no exception lowers an absolute rule. */
export const countsToday = (exception: Exception, day: Pick<Review, "policy" | "today">): boolean =>
  !isAbsolute(exception.rule) && isInForce(exception, day);

/** The verdicts of which an exception accepts something: a reason of its rule. Empty: it is unmatched. */
export const acceptedBy = (exception: Exception, verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(
    ({ finding, identity, reasons }) =>
      isMeant(exception, finding, identity.id) && reasons.some(({ rule }) => rule === exception.rule),
  );

/** Who approved an exception is who has to renew it. */
const aboutException = ({ id, path, line, approvedBy }: Exception): Omit<Found, "detail"> => ({
  about: id,
  place: { path, line, column: 1 },
  owners: { steward: { kind: approvedBy.includes("/") ? "team" : "person", handle: approvedBy } },
});

export const unmatchedException: Check = {
  id: "unmatched-exception",
  title: "An exception accepts something that is there",
  decision: "warn",
  find: (review) =>
    !review.complete
      ? []
      : inForce(review)
          .filter((exception) => acceptedBy(exception, review.verdicts).length === 0)
          .map((exception) => ({ ...aboutException(exception), detail: { rule: exception.rule } })),
};

export const endingException: Check = {
  id: "ending-exception",
  title: "The end of an exception is announced 14, 7 and 1 days before",
  decision: "warn",
  find: (review) =>
    inForce(review).flatMap((exception) => {
      const { rule, until: day } = exception;
      const days = daysBetween(review.today, day);
      const notice = noticeFor(days);
      return notice === undefined ? [] : [{ ...aboutException(exception), detail: { rule, day, days, notice } }];
    }),
};
