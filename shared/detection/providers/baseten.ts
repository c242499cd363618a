import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const baseten: Provider = {
  id: "baseten",
  name: "Baseten",
  issuer: "baseten",
  types: [
    {
      id: "baseten-key",
      name: "Baseten API key",
      reference: "https://docs.baseten.co/observability/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["baseten"],
      pattern: issuedBy("baseten", "(?<keyId>[A-Za-z0-9]{8})\\.[A-Za-z0-9]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "baseten-key": { find: [fill("BASETEN_API_KEY={w:8}.{w:32}")], ignore: [fill("BASETEN_API_KEY={w:2}.{w:8}")] },
});
