import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const paystack: Provider = {
  id: "paystack",
  name: "Paystack",
  issuer: "paystack",
  types: [
    {
      id: "paystack-secret-key",
      name: "Paystack secret key",
      reference: "https://paystack.com/docs/api/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys & webhooks > Generate new keys"],
      keywords: ["sk_live_", "sk_test_"],
      pattern: /(?<![A-Za-z0-9])sk_(?:live|test)_[0-9a-f]{40}(?![\w-])/g,
      confidence: "high",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "paystack-secret-key": { find: [fill("sk_live_{h:40}")], ignore: [fill("sk_live_{h:5}")] },
});
