import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const brave: Provider = {
  id: "brave",
  name: "Brave Search",
  issuer: "brave",
  types: [
    {
      id: "brave-search-key",
      name: "Brave Search API key",
      reference: "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API dashboard > API keys > Delete"],
      keywords: ["brave", "x-subscription-token"],
      pattern: named("brave[\\w.-]{0,20}(?:key|token)|x-subscription-token", "BSA[\\w-]{28}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "brave-search-key": { find: [fill("BRAVE_API_KEY=BSA{b:27}w")], ignore: [fill("BRAVE_API_KEY=BSA{b:3}w")] },
});
