import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const alphavantage: Provider = {
  id: "alphavantage",
  name: "Alpha Vantage",
  issuer: "alphavantage",
  types: [
    {
      id: "alphavantage-key",
      name: "Alpha Vantage API key",
      reference: "https://www.alphavantage.co/documentation/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Ask for another key"],
      keywords: ["alphavantage", "alpha_vantage"],
      pattern: issuedBy("alpha_?vantage", "[A-Z0-9]{16}"),
      confidence: "medium",
      bits: 82,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "alphavantage-key": { find: [fill("ALPHAVANTAGE_API_KEY={u:14}7X")], ignore: [fill("ALPHAVANTAGE_API_KEY={u:3}7X")] },
});
