import type { Rule } from "../rule.ts";

export const personalCredentialInAutomation: Rule = {
  id: "personal-credential-in-automation",
  title: "Automation does not act as a person",
  decision: "warn",
  frameworks: ["NHI10:2025", "PR.AA-02"],
  apply: ({ finding, identity, type }) =>
    finding.kind === "credential-use" && (identity ? identity.kind === "human" : type?.identity === "human")
      ? {}
      : undefined,
};
