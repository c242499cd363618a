import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const flickr: Provider = {
  id: "flickr",
  name: "Flickr",
  issuer: "flickr",
  types: [
    {
      id: "flickr-key",
      name: "Flickr API key or secret",
      reference: "https://www.flickr.com/services/api/auth.oauth.html",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["App garden > app > Regenerate"],
      keywords: ["flickr"],
      pattern: issuedBy("flickr", "[0-9a-z]{32}|[0-9a-f]{16}"),
      confidence: "medium",
      bits: 64,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "flickr-key": { find: [fill("FLICKR_API_KEY={h:32}")], ignore: [fill("FLICKR_API_KEY={h:8}")] },
});
