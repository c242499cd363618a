import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const cohere: Provider = {
  id: "cohere",
  name: "Cohere",
  issuer: "cohere",
  types: [
    {
      id: "cohere-key",
      name: "Cohere API key",
      reference: "https://docs.cohere.com/reference/about#authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["cohere", "co_api_key"],
      pattern: named("cohere[\\w.-]{0,20}(?:key|token)|co_api_key", "[A-Za-z0-9]{40}"),
      confidence: "medium",
      bits: 238,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "cohere-key": { find: [fill("COHERE_API_KEY={w:40}")], ignore: [fill("COHERE_API_KEY={w:3}")] },
});
