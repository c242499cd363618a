import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const klarna: Provider = {
  id: "klarna",
  name: "Klarna",
  issuer: "klarna",
  types: [
    {
      id: "klarna-api-key",
      name: "Klarna API key",
      reference: "https://docs.klarna.com/api/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Merchant portal > Klarna API keys > Disable"],
      keywords: ["klarna_live_api_", "klarna_test_api_"],
      pattern: /(?<![A-Za-z0-9])klarna_(?:live|test)_api_[\w+/=.*!-]{30,400}(?![\w-])/g,
      confidence: "high",
      bits: 180,
    },
  ],
};

export const examples = (): Examples => ({
  "klarna-api-key": { find: [fill("klarna_live_api_{s:120}")], ignore: [fill("klarna_live_api_{s:12}")] },
});
