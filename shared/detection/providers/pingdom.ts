import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const pingdom: Provider = {
  id: "pingdom",
  name: "Pingdom",
  issuer: "pingdom",
  types: [
    {
      id: "pingdom-token",
      name: "Pingdom API token",
      reference: "https://www.pingdom.com/resources/api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Pingdom API > Delete the token"],
      keywords: ["pingdom"],
      pattern: issuedBy("pingdom", "[\\w-]{60,100}"),
      confidence: "medium",
      bits: 300,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "pingdom-token": { find: [fill("PINGDOM_API_TOKEN={w:64}")], ignore: [fill("PINGDOM_API_TOKEN={w:16}")] },
});
