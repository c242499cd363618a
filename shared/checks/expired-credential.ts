import { aboutCredential, inUse, type Check } from "./check.ts";
import { endOf } from "./ends.ts";

export const expiredCredential: Check = {
  id: "expired-credential",
  title: "An entry tells of no credential that has ended",
  decision: "warn",
  find: (review) =>
    inUse(review).flatMap((identity) =>
      identity.credentials.flatMap((credential) => {
        const day = endOf(credential, review);
        return day !== undefined && day < review.today
          ? [{ ...aboutCredential(identity, credential), detail: { day } }]
          : [];
      }),
    ),
};
