import type { Rule } from "../rule.ts";

export const agentCredential: Rule = {
  id: "agent-credential",
  title: "An agent holds only short-lived credentials",
  decision: "warn",
  frameworks: ["ASI03", "ASI02", "GOVERN 1.6", "GOVERN 2.1"],
  apply: ({ finding, identity, attribution: { lifetime } }) => {
    if (lifetime.class === "short-lived") return undefined;
    return identity?.kind === "agent" || finding.at?.unattended !== undefined ? {} : undefined;
  },
};
