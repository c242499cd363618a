import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const beamer: Provider = {
  id: "beamer",
  name: "Beamer",
  issuer: "beamer",
  types: [
    {
      id: "beamer-key",
      name: "Beamer API key",
      reference: "https://www.getbeamer.com/api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API > Delete"],
      keywords: ["beamer"],
      pattern: issuedBy("beamer", "b_[\\w=-]{44}"),
      confidence: "medium",
      bits: 220,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "beamer-key": { find: [fill("BEAMER_API_KEY=b_{b:43}w")], ignore: [fill("BEAMER_API_KEY=b_{b:3}w")] },
});
