import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const kucoin: Provider = {
  id: "kucoin",
  name: "KuCoin",
  issuer: "kucoin",
  types: [
    {
      id: "kucoin-secret",
      name: "KuCoin API secret",
      reference: "https://www.kucoin.com/docs-new/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API management > Delete the key"],
      keywords: ["kucoin"],
      pattern: issuedBy("kucoin", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "kucoin-secret": {
    find: [fill("KUCOIN_API_SECRET={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("KUCOIN_API_SECRET={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
