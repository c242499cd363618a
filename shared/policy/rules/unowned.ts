import { ownershipCeiling } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const unowned: Rule = {
  id: "unowned",
  title: "Every credential has an owner",
  decision: "block",
  frameworks: ["NHI1:2025", "GV.RR-02", "ID.AM-08", "PR.AA-01"],
  presumesCredential: true,
  apply: (subject) => (subject.attribution.owner.status === "unknown" ? ownershipCeiling(subject, "allow") : undefined),
};
