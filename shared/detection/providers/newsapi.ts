import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const newsapi: Provider = {
  id: "newsapi",
  name: "News API",
  issuer: "newsapi",
  types: [
    {
      id: "newsapi-key",
      name: "News API key",
      reference: "https://newsapi.org/docs/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > Regenerate the key"],
      keywords: ["newsapi", "news_api"],
      pattern: issuedBy("news_?api", "[0-9a-f]{32}", "key|token|secret"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "newsapi-key": { find: [fill("NEWSAPI_KEY={h:32}")], ignore: [fill("NEWSAPI_KEY={h:8}")] },
});
