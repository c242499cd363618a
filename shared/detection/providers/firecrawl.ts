import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const firecrawl: Provider = {
  id: "firecrawl",
  name: "Firecrawl",
  issuer: "firecrawl",
  types: [
    {
      id: "firecrawl-key",
      name: "Firecrawl API key",
      reference: "https://github.com/firecrawl/firecrawl/blob/main/apps/api/src/lib/parseApi.ts",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["fc-"],
      pattern: /(?<![\w-])fc-[0-9a-f]{32}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 4, after: 50 },
    },
  ],
};

export const examples = (): Examples => ({
  "firecrawl-key": { find: [fill("fc-{h:32}")], ignore: [fill("fc-{h:9}")] },
});
