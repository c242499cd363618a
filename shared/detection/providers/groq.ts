import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const groq: Provider = {
  id: "groq",
  name: "Groq",
  issuer: "groq",
  types: [
    {
      id: "groq-key",
      name: "Groq API key",
      reference: "https://console.groq.com/docs/api-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["console.groq.com > API keys > Delete"],
      keywords: ["gsk_"],
      pattern: /(?<![A-Za-z0-9_-])gsk_[A-Za-z0-9]{52}(?![\w-])/g,
      confidence: "high",
      bits: 300,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "groq-key": { find: [fill("gsk_{w:52}")], ignore: [fill("gsk_{w:9}")] },
});
