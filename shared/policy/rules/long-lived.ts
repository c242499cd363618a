import { lifetimeCeiling } from "../ceiling.ts";
import type { Rule } from "../rule.ts";

export const longLived: Rule = {
  id: "long-lived",
  title: "Every credential ends within the policy's limit",
  decision: "block",
  frameworks: ["NHI7:2025", "CWE-613", "CWE-263", "PR.AA-01"],
  presumesCredential: true,
  apply: (subject) => {
    const { lifetime } = subject.attribution;
    if (lifetime.class !== "long-lived") return undefined;
    return { ...lifetimeCeiling(subject), detail: { limitDays: lifetime.limitDays ?? subject.policy.lifetime.maxTtl } };
  },
};
