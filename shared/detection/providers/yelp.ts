import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const yelp: Provider = {
  id: "yelp",
  name: "Yelp",
  issuer: "yelp",
  types: [
    {
      id: "yelp-key",
      name: "Yelp API key",
      reference: "https://docs.developer.yelp.com/docs/places-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Manage app > Refresh the API key"],
      keywords: ["yelp"],
      pattern: issuedBy("yelp", "[\\w-]{128}"),
      confidence: "medium",
      bits: 760,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "yelp-key": { find: [fill("YELP_API_KEY={b:126}4x")], ignore: [fill("YELP_API_KEY={b:31}4x")] },
});
