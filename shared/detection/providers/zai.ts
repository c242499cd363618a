import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const zai: Provider = {
  id: "zai",
  name: "Z.ai",
  issuer: "zai",
  types: [
    {
      id: "zai-key",
      name: "Z.ai (Zhipu) API key",
      reference: "https://docs.z.ai/guides/overview/quick-start",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API keys > Delete"],
      keywords: ["zai", "z_ai", "z.ai", "zhipu", "bigmodel", "glm"],
      pattern: /(?<![A-Za-z0-9])(?<keyId>[0-9a-f]{32})\.[A-Za-z0-9]{16}(?![\w-])/g,
      confidence: "high",
      bits: 95,
      window: { before: 100, after: 160 },
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "zai-key": { find: [fill("ZAI_API_KEY={h:32}.{w:16}")], ignore: [fill("ZAI_API_KEY={h:32}.{w:3}")] },
});
