import type { Rule } from "../rule.ts";

export const thirdPartyCredential: Rule = {
  id: "third-party-credential",
  title: "A stored credential goes to other people's code only at a pinned commit",
  decision: "warn",
  frameworks: ["NHI3:2025", "GV.SC-07", "ID.AM-04"],
  apply: ({ finding }) => {
    if (finding.kind !== "credential-use" || finding.form !== "stored") return undefined;
    const { action, actionMayChange } = finding.at;
    return action !== undefined && actionMayChange ? { detail: { action } } : undefined;
  },
};
