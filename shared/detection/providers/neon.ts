import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

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
  ],
};

export const examples = (): Examples => ({
  "neon-key": { find: [fill("NEON_API_KEY={l:64}")], ignore: [fill("NEON_PROJECT={l:64}")] },
});
