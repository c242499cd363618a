import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

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
  ],
};

export const examples = (): Examples => ({
  "contentful-token": { find: [fill("CFPAT-{b:43}")], ignore: [fill("CFPAT-{w:9}")] },
});
