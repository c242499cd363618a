import { ownershipCeiling } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const unregistered: Rule = {
  id: "unregistered",
  title: "Ownership is written in the register, not only implied by CODEOWNERS",
  decision: "warn",
  frameworks: ["NHI1:2025", "GV.RR-02", "ID.AM-08", "PR.AA-01"],
  presumesCredential: true,
  apply: (subject) => (subject.attribution.owner.status === "partial" ? ownershipCeiling(subject, "allow") : undefined),
};
