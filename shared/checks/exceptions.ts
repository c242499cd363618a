import type { Exception } from "../model/policy.ts";
import { isAbsolute, isInForce, isMeant } from "../policy/judge.ts";
import { daysBetween } from "../text/days.ts";
import { noticeFor, type Check, type Found, type Review } from "./check.ts";

/** Exceptions that count today; of the others the policy's problems tell. */
const inForce = ({ policy, today }: Review): readonly Exception[] =>
  policy.exceptions.filter((exception) => !isAbsolute(exception.rule) && isInForce(exception, { policy, today }));

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
          .filter((exception) => !review.verdicts.some((verdict) => isUsed(exception, verdict)))
          .map((exception) => ({ ...aboutException(exception), detail: { rule: exception.rule } })),
};

/** Whether an exception accepts something here: a reason of its rule stands in a verdict that it is about. */
export const isUsed = (exception: Exception, { finding, identity, reasons }: Review["verdicts"][number]): boolean =>
  isMeant(exception, finding, identity.id) && reasons.some(({ rule }) => rule === exception.rule);

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
