import type { Rule } from "../rule.ts";

export const sharedCredential: Rule = {
  id: "shared-credential",
  title: "One credential serves one consumer",
  decision: "warn",
  frameworks: ["NHI9:2025", "PR.AA-02"],
  presumesCredential: true,
  apply: ({ finding, identity, attribution: { reach } }) => {
    if (identity && identity.usedBy.length > 1) return { detail: { consumers: identity.usedBy.length } };
    if (finding.kind !== "exposed-secret") return undefined;
    const files = new Set(reach.sightings.map((place) => place.path)).add(finding.path).size;
    return files > 1 ? { detail: { files } } : undefined;
  },
};
