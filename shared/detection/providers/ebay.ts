import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const ebay: Provider = {
  id: "ebay",
  name: "eBay",
  issuer: "ebay",
  types: [
    {
      id: "ebay-cert-id",
      name: "eBay application secret (Cert ID)",
      reference: "https://developer.ebay.com/api-docs/static/creating-edp-account.html",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer account > Application keys > Rotate (Reset) Cert ID"],
      keywords: ["prd-", "sbx-"],
      pattern: /(?<![A-Za-z0-9])(?:PRD|SBX)-[0-9a-f]{8,12}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4,8}(?![\w-])/g,
      confidence: "high",
      bits: 96,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "ebay-cert-id": { find: [fill("PRD-{h:12}-{h:4}-{h:4}-{h:4}-{h:4}")], ignore: [fill("PRD-{h:12}-{h:4}")] },
});
