import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const coingecko: Provider = {
  id: "coingecko",
  name: "CoinGecko",
  issuer: "coingecko",
  types: [
    {
      id: "coingecko-key",
      name: "CoinGecko API key",
      reference: "https://docs.coingecko.com/docs/setting-up-your-api-key",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer dashboard > Delete the key"],
      keywords: ["coingecko", "coin_gecko", "x-cg-", "cg_api"],
      pattern: issuedBy("coin_?gecko|x-cg-(?=pro|demo|api)|(?<![a-z])cg_(?=api)", "CG-[A-Za-z0-9]{24}", "key"),
      confidence: "medium",
      bits: 142,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "coingecko-key": { find: [fill("COINGECKO_API_KEY=CG-{w:24}")], ignore: [fill("COINGECKO_API_KEY=CG-{w:6}")] },
});
