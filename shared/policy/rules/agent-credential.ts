import type { Rule } from "../rule.ts";

export const agentCredential: Rule = {
  id: "agent-credential",
  title: "An agent holds only short-lived credentials",
  decision: "warn",
  frameworks: ["ASI03", "ASI02", "GOVERN 1.6", "GOVERN 2.1"],
  apply: ({ identity, attribution: { lifetime } }) =>
    identity?.kind === "agent" && lifetime.class !== "short-lived" ? {} : undefined,
};
