import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const perplexity: Provider = {
  id: "perplexity",
  name: "Perplexity",
  issuer: "perplexity",
  types: [
    {
      id: "perplexity-key",
      name: "Perplexity API key",
      reference: "https://docs.perplexity.ai/guides/api-key-management",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Account settings > API > API keys > Delete"],
      keywords: ["pplx-"],
      pattern: /(?<![A-Za-z0-9_-])pplx-[A-Za-z0-9]{48}(?![\w-])/g,
      confidence: "high",
      bits: 280,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "perplexity-key": { find: [fill("pplx-{w:48}")], ignore: [fill("pplx-{w:9}")] },
});
