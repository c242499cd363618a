import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const together: Provider = {
  id: "together",
  name: "Together AI",
  issuer: "together",
  types: [
    {
      id: "together-key",
      name: "Together AI API key",
      reference: "https://docs.together.ai/docs/api-keys-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["tgp_v1_"],
      pattern: /(?<![A-Za-z0-9])tgp_v1_[\w-]{43}(?![\w-])/g,
      confidence: "high",
      bits: 256,
    },
    {
      id: "together-legacy-key",
      name: "Together AI API key (hexadecimal)",
      reference: "https://docs.together.ai/docs/api-keys-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["together"],
      pattern: issuedBy("together", "[0-9a-f]{64}", "key|token"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "together-key": { find: [fill("tgp_v1_{b:42}w")], ignore: [fill("tgp_v1_{w:5}")] },
  "together-legacy-key": { find: [fill("TOGETHER_API_KEY={h:64}")], ignore: [fill("TOGETHER_API_KEY={h:3}")] },
});
