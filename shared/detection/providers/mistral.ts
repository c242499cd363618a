import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const mistral: Provider = {
  id: "mistral",
  name: "Mistral AI",
  issuer: "mistral",
  types: [
    {
      id: "mistral-key",
      name: "Mistral AI API key",
      reference: "https://docs.mistral.ai/api",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Console > API keys > Delete"],
      keywords: ["mistral"],
      pattern: issuedBy("mistral", unstated, "key|token|secret"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "mistral-key": { find: [fill("MISTRAL_API_KEY={w:32}")], ignore: [fill("MISTRAL_MODEL={w:32}")] },
});
