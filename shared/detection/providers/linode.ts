import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const linode: Provider = {
  id: "linode",
  name: "Akamai Cloud (Linode)",
  issuer: "linode",
  types: [
    {
      id: "linode-token",
      name: "Linode API token",
      reference: "https://techdocs.akamai.com/linode-api/reference/get-started",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Profile > API tokens > Revoke"],
      keywords: ["linode"],
      pattern: issuedBy("linode", "[0-9a-f]{64}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "linode-token": { find: [fill("LINODE_TOKEN={h:64}")], ignore: [fill("LINODE_TOKEN={h:3}")] },
});
