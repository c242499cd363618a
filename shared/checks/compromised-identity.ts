import { compromisedIdentity as rule } from "../policy/rules/compromised-identity.ts";
import { aboutEntry, placesOf, type Check } from "./check.ts";

export const compromisedIdentity: Check = {
  id: rule.id,
  title: rule.title,
  decision: "block",
  find: ({ register, seen }) =>
    register.identities
      .filter(({ lifecycle }) => lifecycle.state === "compromised")
      .map((identity) => {
        const places = placesOf(seen(identity));
        const { incidentLead } = identity.accountability;
        const detail = { count: places.length, ...(incidentLead !== undefined && { incidentLead }) };
        return { ...aboutEntry(identity), detail, ...(places.length > 0 && { places }) };
      }),
};
