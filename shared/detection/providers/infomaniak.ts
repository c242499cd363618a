import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const infomaniak: Provider = {
  id: "infomaniak",
  name: "Infomaniak",
  issuer: "infomaniak",
  types: [
    {
      id: "infomaniak-token",
      name: "Infomaniak API token",
      reference: "https://developer.infomaniak.com/getting-started",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Manager > API tokens > Delete"],
      keywords: ["infomaniak"],
      pattern: issuedBy("infomaniak", "[\\w-]{40,100}"),
      confidence: "medium",
      bits: 230,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "infomaniak-token": { find: [fill("INFOMANIAK_TOKEN={w:86}")], ignore: [fill("INFOMANIAK_TOKEN={w:3}")] },
});
