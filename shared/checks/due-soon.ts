import { reviewDue, rotationDue } from "../policy/due.ts";
import { daysBetween } from "../text/days.ts";
import { aboutCredential, aboutEntry, inUse, noticeFor, type Check, type Found } from "./check.ts";

export const dueSoon: Check = {
  id: "due-soon",
  title: "A rotation or review is announced 14, 7 and 1 days before it is due",
  decision: "warn",
  find: (review) => {
    const announce = (about: Omit<Found, "detail">, what: string, day: string | undefined): readonly Found[] => {
      const days = day === undefined ? -1 : daysBetween(review.today, day);
      const notice = noticeFor(days);
      return day === undefined || notice === undefined ? [] : [{ ...about, detail: { what, day, days, notice } }];
    };
    return inUse(review).flatMap((identity) => [
      ...announce(aboutEntry(identity), "review", reviewDue(identity, review.policy)),
      ...identity.credentials.flatMap((credential) =>
        announce(aboutCredential(identity, credential), "rotation", rotationDue(credential, review.policy)),
      ),
    ]);
  },
};
