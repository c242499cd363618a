import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const xai: Provider = {
  id: "xai",
  name: "xAI",
  issuer: "xai",
  types: [
    {
      id: "xai-key",
      name: "xAI API key",
      reference: "https://docs.x.ai/docs/overview",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["console.x.ai > API keys > Delete"],
      keywords: ["xai-"],
      pattern: /(?<![A-Za-z0-9_-])xai-[\w-]{70,90}(?![\w-])/g,
      confidence: "high",
      bits: 470,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "xai-key": { find: [fill("xai-{w:80}")], ignore: [fill("xai-{w:9}")] },
});
