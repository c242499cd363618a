import { retiredIdentity as rule } from "../policy/rules/retired-identity.ts";
import { aboutEntry, hasEnded, placesOf, type Check } from "./check.ts";

export const retiredIdentity: Check = {
  id: rule.id,
  title: rule.title,
  decision: "block",
  find: ({ register, seen }) =>
    register.identities.filter(hasEnded).flatMap((identity) => {
      const places = placesOf(seen(identity));
      return places.length === 0
        ? []
        : [{ ...aboutEntry(identity), detail: { state: identity.lifecycle.state, count: places.length }, places }];
    }),
};
