import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const coinmarketcap: Provider = {
  id: "coinmarketcap",
  name: "CoinMarketCap",
  issuer: "coinmarketcap",
  types: [
    {
      id: "coinmarketcap-key",
      name: "CoinMarketCap API key",
      reference: "https://pro.coinmarketcap.com/api/documentation/guides/quick-start",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > Regenerate the key"],
      keywords: ["coinmarketcap", "cmc_pro", "cmc_api"],
      pattern: issuedBy("coinmarketcap|cmc_(?:pro|api)", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "coinmarketcap-key": {
    find: [fill("COINMARKETCAP_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("COINMARKETCAP_API_KEY={h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
