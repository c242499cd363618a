import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const elevenlabs: Provider = {
  id: "elevenlabs",
  name: "ElevenLabs",
  issuer: "elevenlabs",
  types: [
    {
      id: "elevenlabs-key",
      name: "ElevenLabs API key",
      reference: "https://elevenlabs.io/docs/api-reference/authentication",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["elevenlabs.io > Developers > API keys > Delete"],
      keywords: ["sk_"],
      pattern: /(?<![A-Za-z0-9_-])sk_[0-9a-f]{48}(?![\w-])/g,
      confidence: "high",
      bits: 192,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "elevenlabs-key": { find: [fill("sk_{h:48}")], ignore: [fill("sk_{w:9}")] },
});
