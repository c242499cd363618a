import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const urlscan: Provider = {
  id: "urlscan",
  name: "urlscan.io",
  issuer: "urlscan",
  types: [
    {
      id: "urlscan-key",
      name: "urlscan.io API key",
      reference: "https://docs.urlscan.io/apis/urlscan-openapi",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings & API > Delete the key"],
      keywords: ["urlscan"],
      pattern: issuedBy("urlscan", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "urlscan-key": {
    find: [fill("URLSCAN_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("URLSCAN_API_KEY={h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
