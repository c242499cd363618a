import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const contentful: Provider = {
  id: "contentful",
  name: "Contentful",
  issuer: "contentful",
  types: [
    {
      id: "contentful-token",
      name: "Contentful personal access token",
      reference: "https://www.contentful.com/developers/docs/references/authentication/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Settings > CMA tokens > Revoke"],
      keywords: ["cfpat-"],
      pattern: /(?<![A-Za-z0-9])CFPAT-[\w-]{43}(?![\w-])/g,
      confidence: "high",
      bits: 250,
    },
    {
      id: "contentful-delivery-token",
      name: "Contentful delivery or preview token",
      reference: "https://www.contentful.com/developers/docs/references/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      note: "A delivery token reads published content only.",
      keywords: ["contentful"],
      pattern: issuedBy("contentful", "[\\w-]{43}", "token|key"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "contentful-token": { find: [fill("CFPAT-{b:43}")], ignore: [fill("CFPAT-{w:9}")] },
  "contentful-delivery-token": {
    find: [fill("CONTENTFUL_ACCESS_TOKEN={b:42}w")],
    ignore: [fill("CONTENTFUL_ACCESS_TOKEN={w:9}")],
  },
});
