import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const gumroad: Provider = {
  id: "gumroad",
  name: "Gumroad",
  issuer: "gumroad",
  types: [
    {
      id: "gumroad-token",
      name: "Gumroad access token",
      reference: "https://gumroad.com/api#api-authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Advanced > Applications > Delete"],
      keywords: ["gumroad"],
      pattern: issuedBy("gumroad", "[0-9a-f]{64}|[\\w-]{43}", "token|key|secret|private"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "gumroad-token": { find: [fill("GUMROAD_ACCESS_TOKEN={h:64}")], ignore: [fill("GUMROAD_ACCESS_TOKEN={h:3}")] },
});
