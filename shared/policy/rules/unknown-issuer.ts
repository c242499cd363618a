import type { Rule } from "../rule.ts";

/** Beside nothing else it would be noise: `judge` keeps it only next to another reason or a register entry. */
export const unknownIssuer: Rule = {
  id: "unknown-issuer",
  title: "It is known which system issued a credential",
  decision: "warn",
  frameworks: ["ID.AM-08"],
  presumesCredential: true,
  apply: ({ attribution }) => (attribution.issuer.status === "unknown" ? {} : undefined),
};
