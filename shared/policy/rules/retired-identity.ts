import type { Rule } from "../rule.ts";

const ended = new Set(["suspended", "revoked", "retired"]);

export const retiredIdentity: Rule = {
  id: "retired-identity",
  title: "No credential of an identity that has ended",
  decision: "block",
  frameworks: ["NHI1:2025", "ID.AM-08", "CWE-324"],
  apply: ({ identity }) =>
    identity && ended.has(identity.lifecycle.state) ? { detail: { state: identity.lifecycle.state } } : undefined,
};
