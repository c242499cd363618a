import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const tomtom: Provider = {
  id: "tomtom",
  name: "TomTom",
  issuer: "tomtom",
  types: [
    {
      id: "tomtom-key",
      name: "TomTom API key",
      reference: "https://developer.tomtom.com/platform/documentation/my-tomtom/api-key-management",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Keys > Delete"],
      keywords: ["tomtom"],
      pattern: issuedBy("tomtom", "[A-Za-z0-9]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "tomtom-key": { find: [fill("TOMTOM_API_KEY={w:32}")], ignore: [fill("TOMTOM_API_KEY={w:8}")] },
});
