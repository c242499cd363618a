import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const finnhub: Provider = {
  id: "finnhub",
  name: "Finnhub",
  issuer: "finnhub",
  types: [
    {
      id: "finnhub-key",
      name: "Finnhub API key",
      reference: "https://finnhub.io/docs/api/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Regenerate the key"],
      keywords: ["finnhub"],
      pattern: issuedBy("finnhub", "[a-z0-9]{20}(?:[a-z0-9]{20})?"),
      confidence: "medium",
      bits: 100,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "finnhub-key": { find: [fill("FINNHUB_API_KEY={l:20}")], ignore: [fill("FINNHUB_API_KEY={l:8}")] },
});
