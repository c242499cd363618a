import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const shodan: Provider = {
  id: "shodan",
  name: "Shodan",
  issuer: "shodan",
  types: [
    {
      id: "shodan-key",
      name: "Shodan API key",
      reference: "https://developer.shodan.io/api",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > Reset the API key"],
      keywords: ["shodan"],
      pattern: issuedBy("shodan", "[A-Za-z0-9]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "shodan-key": { find: [fill("SHODAN_API_KEY={w:32}")], ignore: [fill("SHODAN_API_KEY={w:3}")] },
});
