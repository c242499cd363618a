import type { Rule } from "../rule.ts";

export const compromisedIdentity: Rule = {
  id: "compromised-identity",
  title: "A compromised identity is contained before anything else is merged",
  decision: "block",
  frameworks: ["RS.MI-01", "RS.MI-02"],
  absolute: true,
  apply: ({ claimants }) => {
    const compromised = claimants.find(({ lifecycle }) => lifecycle.state === "compromised");
    if (!compromised) return undefined;
    const { id, accountability } = compromised;
    const { incidentLead } = accountability;
    return { detail: { identity: id, ...(incidentLead !== undefined && { incidentLead }) } };
  },
};
