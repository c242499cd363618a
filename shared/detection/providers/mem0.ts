import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const mem0: Provider = {
  id: "mem0",
  name: "Mem0",
  issuer: "mem0",
  types: [
    {
      id: "mem0-key",
      name: "Mem0 API key",
      reference: "https://docs.mem0.ai/api-reference",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["m0-"],
      pattern: /(?<![\w-])m0-[A-Za-z0-9]{40}(?![\w-])/g,
      confidence: "high",
      bits: 238,
      window: { before: 4, after: 60 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "mem0-key": { find: [fill("MEM0_API_KEY=m0-{w:40}")], ignore: [fill("m0-{w:9}")] },
});
