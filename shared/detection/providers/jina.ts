import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const jina: Provider = {
  id: "jina",
  name: "Jina AI",
  issuer: "jina",
  types: [
    {
      id: "jina-key",
      name: "Jina AI API key",
      reference: "https://jina.ai/api-dashboard/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API dashboard > Keys > Delete"],
      keywords: ["jina_"],
      pattern: /(?<![A-Za-z0-9])jina_[0-9a-f]{32}[\w-]{28}(?![\w-])/g,
      confidence: "high",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "jina-key": { find: [fill("jina_{h:32}{w:28}")], ignore: [fill("jina_{h:32}")] },
});
