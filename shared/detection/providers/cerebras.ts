import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const cerebras: Provider = {
  id: "cerebras",
  name: "Cerebras",
  issuer: "cerebras",
  types: [
    {
      id: "cerebras-key",
      name: "Cerebras API key",
      reference: "https://inference-docs.cerebras.ai/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["cloud.cerebras.ai > API keys > Delete"],
      keywords: ["csk-"],
      pattern: /(?<![A-Za-z0-9_-])csk-[a-z0-9]{48}(?![\w-])/g,
      confidence: "high",
      bits: 240,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "cerebras-key": { find: [fill("csk-{l:48}")], ignore: [fill("csk-{w:9}")] },
});
