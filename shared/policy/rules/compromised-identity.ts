import type { Rule } from "../rule.ts";

export const compromisedIdentity: Rule = {
  id: "compromised-identity",
  title: "A compromised identity is contained before anything else is merged",
  decision: "block",
  frameworks: ["RS.MI-01", "RS.MI-02"],
  absolute: true,
  apply: ({ claimants, attribution: { accountability } }) =>
    claimants.some(({ lifecycle }) => lifecycle.state === "compromised")
      ? { detail: accountability.incidentLead === undefined ? {} : { incidentLead: accountability.incidentLead } }
      : undefined,
};
