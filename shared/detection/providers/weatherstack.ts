import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const weatherstack: Provider = {
  id: "weatherstack",
  name: "Weatherstack",
  issuer: "weatherstack",
  types: [
    {
      id: "weatherstack-key",
      name: "Weatherstack access key",
      reference: "https://docs.apilayer.com/weatherstack/docs/api-documentation",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Dashboard > API key > Reset"],
      keywords: ["weatherstack"],
      pattern: issuedBy("weatherstack", "[0-9a-z]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "weatherstack-key": {
    find: [fill("WEATHERSTACK_ACCESS_KEY={h:32}")],
    ignore: [fill("WEATHERSTACK_ACCESS_KEY={h:3}")],
  },
});
