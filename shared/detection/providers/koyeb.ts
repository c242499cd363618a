import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const koyeb: Provider = {
  id: "koyeb",
  name: "Koyeb",
  issuer: "koyeb",
  types: [
    {
      id: "koyeb-token",
      name: "Koyeb API token",
      reference: "https://www.koyeb.com/docs/reference/api",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Settings > API > Delete the token"],
      keywords: ["koyeb"],
      pattern: issuedBy("koyeb", unstated),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "koyeb-token": { find: [fill("KOYEB_TOKEN={l:64}")], ignore: [fill("KOYEB_TOKEN={l:16}")] },
});
