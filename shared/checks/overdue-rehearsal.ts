import { addDays } from "../text/days.ts";
import { aboutCredential, inUse, type Check } from "./check.ts";

/** Of entries that say `blastRadius: critical`. Another repository's are rehearsed there, where the day can be written. */
export const overdueRehearsal: Check = {
  id: "overdue-rehearsal",
  title: "The containment of a critical credential is rehearsed",
  decision: "warn",
  find: (review) =>
    inUse(review)
      .filter(({ blastRadius, foreign }) => blastRadius === "critical" && !foreign)
      .flatMap((identity) =>
        identity.credentials.flatMap((credential) => {
          const last = credential.containment?.lastRehearsed;
          if (last !== undefined && addDays(last, review.policy.lifetime.reviewEvery) >= review.today) return [];
          const { about, ...concern } = aboutCredential(identity, credential);
          return [{ about, ...concern, detail: { drill: about, ...(last !== undefined && { last }) } }];
        }),
      ),
};
