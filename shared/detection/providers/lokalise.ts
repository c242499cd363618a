import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const lokalise: Provider = {
  id: "lokalise",
  name: "Lokalise",
  issuer: "lokalise",
  types: [
    {
      id: "lokalise-token",
      name: "Lokalise API token",
      reference: "https://developers.lokalise.com/reference/api-authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Profile > API tokens > Revoke"],
      keywords: ["lokalise"],
      pattern: issuedBy("lokalise", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "lokalise-token": { find: [fill("LOKALISE_API_TOKEN={h:40}")], ignore: [fill("LOKALISE_API_TOKEN={h:10}")] },
});
