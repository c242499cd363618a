import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const etsy: Provider = {
  id: "etsy",
  name: "Etsy",
  issuer: "etsy",
  types: [
    {
      id: "etsy-key",
      name: "Etsy API keystring or token",
      reference: "https://developers.etsy.com/documentation/essentials/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Your apps > Manage > Regenerate"],
      keywords: ["etsy"],
      pattern: named("etsy[\\w.-]{0,20}(?:key(?:string)?|token|secret)", "[a-z0-9]{24}"),
      confidence: "medium",
      bits: 124,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "etsy-key": { find: [fill("ETSY_API_KEY={l:24}")], ignore: [fill("ETSY_API_KEY={l:3}")] },
});
