import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, unstated } from "./patterns.ts";
import { isGenerated, isMixed } from "./shapes.ts";

export const neon: Provider = {
  id: "neon",
  name: "Neon",
  issuer: "neon",
  types: [
    {
      id: "neon-key",
      name: "Neon API key",
      reference: "https://neon.com/docs/manage/api-keys",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account settings > API keys > Revoke"],
      keywords: ["neon"],
      pattern: named("neon[_-]?api[_-]?(?:key|token)", unstated),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
    {
      id: "neon-napi-key",
      name: "Neon API key (napi_)",
      reference: "https://neon.com/docs/manage/api-keys",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account settings > API keys > Revoke"],
      keywords: ["napi_"],
      pattern: /(?<![A-Za-z0-9_])napi_[a-z0-9]{40,80}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 200,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "neon-key": { find: [fill("NEON_API_KEY={l:64}")], ignore: [fill("NEON_PROJECT={l:64}")] },
  "neon-napi-key": {
    find: [fill("napi_{l:64}")],
    ignore: [fill("napi_{l:20}"), "napi_create_reference_for_the_object_in_the_module"],
  },
});
