import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const deepseek: Provider = {
  id: "deepseek",
  name: "DeepSeek",
  issuer: "deepseek",
  types: [
    {
      id: "deepseek-key",
      name: "DeepSeek API key",
      reference: "https://api-docs.deepseek.com/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["platform.deepseek.com > API keys > Delete"],
      keywords: ["deepseek"],
      pattern: issuedBy("deepseek", "sk-[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "deepseek-key": { find: [fill("DEEPSEEK_API_KEY=sk-{h:32}")], ignore: [fill("DEEPSEEK_API_KEY=sk-{h:3}")] },
});
