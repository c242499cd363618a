import type { Rule } from "../rule.ts";

const firstParty = new Set(["actions", "github"]);
const commit = /@[0-9a-f]{40}$/;

export const thirdPartyCredential: Rule = {
  id: "third-party-credential",
  title: "A stored credential goes to other people's code only at a pinned commit",
  decision: "warn",
  frameworks: ["NHI3:2025", "GV.SC-07", "ID.AM-04"],
  apply: ({ finding }) => {
    if (finding.kind !== "credential-use" || finding.form !== "stored") return undefined;
    const { action } = finding.at;
    if (action === undefined || !action.includes("@") || commit.test(action)) return undefined;
    return firstParty.has(action.slice(0, action.indexOf("/"))) ? undefined : { detail: { action } };
  },
};
