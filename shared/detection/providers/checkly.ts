import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const checkly: Provider = {
  id: "checkly",
  name: "Checkly",
  issuer: "checkly",
  types: [
    {
      id: "checkly-key",
      name: "Checkly API key",
      reference: "https://www.checklyhq.com/docs/api-reference/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["User settings > API keys > Delete"],
      keywords: ["cu_"],
      pattern: /(?<![A-Za-z0-9])cu_[0-9a-f]{32}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "checkly-key": { find: [fill("CHECKLY_API_KEY=cu_{h:32}")], ignore: [fill("cu_{h:8}")] },
});
