import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const deepgram: Provider = {
  id: "deepgram",
  name: "Deepgram",
  issuer: "deepgram",
  types: [
    {
      id: "deepgram-key",
      name: "Deepgram API key",
      reference: "https://developers.deepgram.com/docs/create-additional-api-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Console > API keys > Delete"],
      keywords: ["deepgram"],
      pattern: issuedBy("deepgram", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "deepgram-key": { find: [fill("DEEPGRAM_API_KEY={h:40}")], ignore: [fill("DEEPGRAM_API_KEY={h:3}")] },
});
