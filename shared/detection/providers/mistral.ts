import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

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
      pattern: named("mistral[\\w.-]{0,20}(?:key|token|secret)", "[A-Za-z0-9]{32}"),
      confidence: "medium",
      bits: 180,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "mistral-key": { find: [fill("MISTRAL_API_KEY={w:32}")], ignore: [fill("MISTRAL_MODEL={w:32}")] },
});
