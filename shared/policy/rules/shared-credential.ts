import type { Chain } from "../../model/attribution.ts";
import type { Rule } from "../rule.ts";

export const sharedCredential: Rule = {
  id: "shared-credential",
  title: "One credential serves one consumer",
  decision: "warn",
  frameworks: ["NHI9:2025", "PR.AA-02"],
  presumesCredential: true,
  apply: ({ finding, identity, attribution: { reach, chain } }) => {
    if (identity && identity.usedBy.length > 1) return { detail: { consumers: identity.usedBy.length } };
    if (finding.kind === "credential-issuance") {
      const stores = countStores(chain, finding.address);
      return stores > 1 ? { detail: { stores } } : undefined;
    }
    if (finding.kind !== "exposed-secret") return undefined;
    const files = new Set(reach.sightings.map((place) => place.path)).add(finding.path).size;
    return files > 1 ? { detail: { files } } : undefined;
  },
};

/** How many stores get it. An id and its secret stand under two names of one store. */
const countStores = ({ edges }: Chain, address: string): number =>
  new Set(
    edges.flatMap(({ from, to }) =>
      from.kind === "resource" && from.id === address && to.kind === "stored-name"
        ? to.id.slice(0, to.id.lastIndexOf("/"))
        : [],
    ),
  ).size;
