import { lifetimeCeiling } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const weakAuthentication: Rule = {
  id: "weak-authentication",
  title: "No bare password where a key or a token can be used",
  decision: "warn",
  frameworks: ["NHI4:2025", "PR.AA-03", "CWE-522"],
  presumesCredential: true,
  apply: (subject) => (subject.type?.password ? lifetimeCeiling(subject) : undefined),
};
