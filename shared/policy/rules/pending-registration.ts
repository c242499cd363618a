import { ownershipCeiling } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const pendingRegistration: Rule = {
  id: "pending-registration",
  title: "A registration counts once an owner of the register has approved it",
  decision: "block",
  frameworks: ["GV.RR-02"],
  presumesCredential: true,
  apply: (subject) => (subject.attribution.owner.status === "pending" ? ownershipCeiling(subject, "warn") : undefined),
};
