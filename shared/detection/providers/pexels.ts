import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const pexels: Provider = {
  id: "pexels",
  name: "Pexels",
  issuer: "pexels",
  types: [
    {
      id: "pexels-key",
      name: "Pexels API key",
      reference: "https://www.pexels.com/api/documentation/#authorization",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Image & Video API > Your API key > Renew"],
      keywords: ["pexels"],
      pattern: issuedBy("pexels", "[A-Za-z0-9]{56}"),
      confidence: "medium",
      bits: 333,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "pexels-key": { find: [fill("PEXELS_API_KEY={w:56}")], ignore: [fill("PEXELS_API_KEY={w:14}")] },
});
