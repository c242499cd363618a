import type { Rule } from "../rule.ts";

export const unjustifiedAllowance: Rule = {
  id: "unjustified-allowance",
  title: "An allowance says why",
  decision: "warn",
  frameworks: ["GV.RR-02"],
  apply: ({ finding, policy }) =>
    policy.allowances.requireReason &&
    finding.kind === "exposed-secret" &&
    finding.allowance &&
    !finding.allowance.reason
      ? { detail: { line: finding.allowance.line } }
      : undefined,
};
