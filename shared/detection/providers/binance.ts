import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const binance: Provider = {
  id: "binance",
  name: "Binance",
  issuer: "binance",
  types: [
    {
      id: "binance-secret-key",
      name: "Binance API key or secret",
      reference: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["API management > Delete"],
      keywords: ["binance"],
      pattern: issuedBy("binance", "[A-Za-z0-9]{64}", "key|secret"),
      confidence: "medium",
      bits: 380,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "binance-secret-key": { find: [fill("BINANCE_SECRET_KEY={w:64}")], ignore: [fill("BINANCE_SECRET_KEY={w:16}")] },
});
