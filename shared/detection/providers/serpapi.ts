import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const serpapi: Provider = {
  id: "serpapi",
  name: "SerpApi",
  issuer: "serpapi",
  types: [
    {
      id: "serpapi-key",
      name: "SerpApi key",
      reference: "https://serpapi.com/search-api#api-parameters",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > API key > Regenerate"],
      keywords: ["serpapi", "serp_api"],
      pattern: named("serp_?api[\\w.-]{0,20}(?:key|token)|serpapi", "[0-9a-f]{64}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "serpapi-key": { find: [fill("SERPAPI_API_KEY={h:64}")], ignore: [fill("SERPAPI_API_KEY={h:3}")] },
});
