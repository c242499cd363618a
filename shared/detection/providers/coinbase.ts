import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const coinbase: Provider = {
  id: "coinbase",
  name: "Coinbase",
  issuer: "coinbase",
  types: [
    {
      id: "coinbase-secret",
      name: "Coinbase API secret or token",
      reference: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["portal.cdp.coinbase.com > API keys > Delete"],
      keywords: ["coinbase", "cdp_api", "cdp_wallet"],
      pattern: named(
        "(?:coinbase[\\w.-]{0,20}(?:secret|key|token)|cdp_(?:api_key_|wallet_)secret)",
        "[\\w+/-]{64}|[\\w+/]{86}==",
      ),
      confidence: "medium",
      bits: 384,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "coinbase-secret": { find: [fill("CDP_API_KEY_SECRET={s:86}==")], ignore: [fill("CDP_API_KEY_SECRET={s:3}==")] },
});
