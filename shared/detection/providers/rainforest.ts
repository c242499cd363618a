import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const rainforest: Provider = {
  id: "rainforest",
  name: "Rainforest Pay",
  issuer: "rainforest",
  types: [
    {
      id: "rainforest-key",
      name: "Rainforest Pay API key",
      reference: "https://docs.rainforestpay.com/docs/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Platform portal > API keys > Delete"],
      keywords: ["apikey_"],
      pattern: /(?<![A-Za-z0-9])(?:sbx_)?apikey_[0-9a-f]{64}(?![\w-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 8, after: 90 },
    },
  ],
};

export const examples = (): Examples => ({
  "rainforest-key": { find: [fill("apikey_{h:64}")], ignore: [fill("apikey_{h:9}")] },
});
