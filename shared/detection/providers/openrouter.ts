import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const openrouter: Provider = {
  id: "openrouter",
  name: "OpenRouter",
  issuer: "openrouter",
  types: [
    {
      id: "openrouter-key",
      name: "OpenRouter API key",
      reference: "https://openrouter.ai/docs/api-reference/authentication",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["openrouter.ai/settings/keys > Delete"],
      keywords: ["sk-or-v1-"],
      pattern: /(?<![A-Za-z0-9_-])sk-or-v1-[0-9a-f]{64}(?![\w-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "openrouter-key": { find: [fill("sk-or-v1-{h:64}")], ignore: [fill("sk-or-v1-{w:9}")] },
});
