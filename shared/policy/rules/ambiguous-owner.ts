import { ownershipCeiling } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const ambiguousOwner: Rule = {
  id: "ambiguous-owner",
  title: "Exactly one register entry claims a credential",
  decision: "block",
  frameworks: ["GV.RR-02", "GV.RM-05"],
  presumesCredential: true,
  apply: (subject) =>
    subject.attribution.owner.status === "ambiguous" ? ownershipCeiling(subject, "warn") : undefined,
};
