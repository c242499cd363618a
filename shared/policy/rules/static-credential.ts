import type { Rule } from "../rule.ts";

export const staticCredential: Rule = {
  id: "static-credential",
  title: "No stored credential where a short-lived one can be minted",
  decision: "warn",
  frameworks: ["NHI6:2025", "NHI7:2025", "PR.AA-04"],
  apply: ({ finding }) =>
    finding.kind === "credential-use" && finding.form === "stored" && finding.alternative
      ? { detail: { alternative: finding.alternative.text, reference: finding.alternative.reference } }
      : undefined,
};
