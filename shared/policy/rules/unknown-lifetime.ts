import { lifetimeCeiling } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const unknownLifetime: Rule = {
  id: "unknown-lifetime",
  title: "It is known how long a credential lives",
  decision: "warn",
  frameworks: ["NHI7:2025", "CWE-613", "CWE-263", "PR.AA-01"],
  presumesCredential: true,
  apply: (subject) => {
    const { lifetime, identity } = subject.attribution;
    if (lifetime.class !== "unknown") return undefined;
    const open = lifetime.basis === "register" ? identity.candidates : undefined;
    return { ...lifetimeCeiling(subject), ...(open && { detail: { credentials: open.join(" and ") } }) };
  },
};
