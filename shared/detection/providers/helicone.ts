import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const helicone: Provider = {
  id: "helicone",
  name: "Helicone",
  issuer: "helicone",
  types: [
    {
      id: "helicone-key",
      name: "Helicone API key",
      reference: "https://docs.helicone.ai/helicone-headers/helicone-auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["sk-helicone-"],
      pattern: /(?<![A-Za-z0-9])sk-helicone-[a-z0-9-]{20,60}(?![\w-])/g,
      confidence: "high",
      bits: 100,
    },
  ],
};

export const examples = (): Examples => ({
  "helicone-key": { find: [fill("sk-helicone-{l:7}-{l:7}-{l:7}-{l:7}")], ignore: [fill("sk-helicone-{l:5}")] },
});
