import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const greptile: Provider = {
  id: "greptile",
  name: "Greptile",
  issuer: "greptile",
  types: [
    {
      id: "greptile-key",
      name: "Greptile API key",
      reference: "https://www.greptile.com/docs/api-reference",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["greptile"],
      pattern: named("greptile", "[A-Za-z0-9+/]{48}"),
      confidence: "medium",
      bits: 285,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "greptile-key": { find: [fill("GREPTILE_API_KEY={w:48}")], ignore: [fill("GREPTILE_API_KEY={w:3}")] },
});
