import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const budibase: Provider = {
  id: "budibase",
  name: "Budibase",
  issuer: "budibase",
  types: [
    {
      id: "budibase-key",
      name: "Budibase API key",
      reference: "https://docs.budibase.com/docs/public-api",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["User menu > View API key > Generate: the old one ends"],
      keywords: ["budibase"],
      pattern: issuedBy("budibase", "[0-9a-f-]{40,200}", "key"),
      confidence: "medium",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "budibase-key": { find: [fill("x-budibase-api-key: {h:32}-{h:80}")], ignore: [fill("x-budibase-app-id: {h:32}")] },
});
