import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const unsplash: Provider = {
  id: "unsplash",
  name: "Unsplash",
  issuer: "unsplash",
  types: [
    {
      id: "unsplash-key",
      name: "Unsplash access or secret key",
      reference: "https://unsplash.com/documentation#public-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Your apps > the app > Regenerate"],
      keywords: ["unsplash"],
      pattern: issuedBy("unsplash", "[\\w-]{43}|[0-9a-f]{64}", "key|secret|token"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "unsplash-key": { find: [fill("UNSPLASH_SECRET_KEY={w:43}")], ignore: [fill("UNSPLASH_SECRET_KEY={w:10}")] },
});
