import type { Rule } from "../rule.ts";

export const stewardMismatch: Rule = {
  id: "steward-mismatch",
  title: "The register's steward and the file's CODEOWNERS agree",
  decision: "allow",
  frameworks: ["GV.RR-02"],
  apply: ({ attribution: { owner, custodian } }) => {
    const steward = owner.status === "known" ? owner.steward?.handle : undefined;
    if (steward === undefined || !custodian.specific || custodian.owners.includes(steward)) return undefined;
    return { detail: { steward, custodian: custodian.owners.join(" ") } };
  },
};
