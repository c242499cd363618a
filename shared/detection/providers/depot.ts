import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const depot: Provider = {
  id: "depot",
  name: "Depot",
  issuer: "depot",
  types: [
    {
      id: "depot-token",
      name: "Depot API token",
      reference: "https://depot.dev/docs/cli/authentication",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: {
        text: "A trust relationship takes the pipeline's OpenID Connect token.",
        reference: "https://depot.dev/docs/cli/authentication",
      },
      containment: ["Account, organization or project settings > API tokens > Remove API token"],
      keywords: ["depot_"],
      pattern: named("(?<![a-z])depot_(?:api_)?token", "[\\w-]{30,200}"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "depot-token": { find: [fill("DEPOT_TOKEN=depot_project_{h:64}")], ignore: [fill("DEPOT_TOKEN={w:6}")] },
});
