import { daysBetween } from "../text/days.ts";
import { aboutCredential, inUse, noticeFor, type Check } from "./check.ts";
import { endOf } from "./ends.ts";

export const expiringSoon: Check = {
  id: "expiring-soon",
  title: "The end of a credential is announced 14, 7 and 1 days before",
  decision: "warn",
  find: (review) =>
    inUse(review).flatMap((identity) =>
      identity.credentials.flatMap((credential) => {
        const day = endOf(credential, review);
        const days = day === undefined ? -1 : daysBetween(review.today, day);
        const notice = noticeFor(days);
        return day === undefined || notice === undefined
          ? []
          : [{ ...aboutCredential(identity, credential), detail: { day, days, notice } }];
      }),
    ),
};
