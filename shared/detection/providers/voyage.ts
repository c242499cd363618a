import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const voyage: Provider = {
  id: "voyage",
  name: "Voyage AI",
  issuer: "voyage",
  types: [
    {
      id: "voyage-key",
      name: "Voyage AI API key",
      reference: "https://docs.voyageai.com/docs/api-key-and-installation",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["dashboard.voyageai.com > API keys > Delete"],
      keywords: ["pa-"],
      pattern: /(?<![A-Za-z0-9_-])pa-[A-Za-z0-9_-]{43}(?![\w-])/g,
      confidence: "high",
      bits: 250,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "voyage-key": { find: [fill("pa-{w:43}")], ignore: [fill("pa-{w:9}")] },
});
