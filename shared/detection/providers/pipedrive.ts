import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const pipedrive: Provider = {
  id: "pipedrive",
  name: "Pipedrive",
  issuer: "pipedrive",
  types: [
    {
      id: "pipedrive-token",
      name: "Pipedrive API token",
      reference: "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Personal preferences > API > Generate token: the old one ends"],
      keywords: ["pipedrive"],
      pattern: issuedBy("pipedrive", "[0-9a-f]{40}", "token|key"),
      confidence: "medium",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "pipedrive-token": { find: [fill("PIPEDRIVE_API_TOKEN={h:40}")], ignore: [fill("PIPEDRIVE_API_TOKEN={h:9}")] },
});
