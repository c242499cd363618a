import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const apify: Provider = {
  id: "apify",
  name: "Apify",
  issuer: "apify",
  types: [
    {
      id: "apify-token",
      name: "Apify API token",
      reference: "https://docs.apify.com/platform/integrations/api",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Console > Settings > API & Integrations > Delete"],
      keywords: ["apify_api_"],
      pattern: /(?<![A-Za-z0-9])apify_api_[A-Za-z0-9]{36}(?![\w-])/g,
      confidence: "high",
      bits: 214,
    },
  ],
};

export const examples = (): Examples => ({
  "apify-token": { find: [fill("apify_api_{w:36}")], ignore: [fill("apify_api_{w:12}")] },
});
