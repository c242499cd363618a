import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const vimeo: Provider = {
  id: "vimeo",
  name: "Vimeo",
  issuer: "vimeo",
  types: [
    {
      id: "vimeo-token",
      name: "Vimeo access token",
      reference: "https://developer.vimeo.com/api/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["My apps > the app > Delete the token"],
      keywords: ["vimeo"],
      pattern: issuedBy("vimeo", "[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "vimeo-token": { find: [fill("VIMEO_ACCESS_TOKEN={h:32}")], ignore: [fill("VIMEO_ACCESS_TOKEN={h:8}")] },
});
