import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const sanity: Provider = {
  id: "sanity",
  name: "Sanity",
  issuer: "sanity",
  types: [
    {
      id: "sanity-token",
      name: "Sanity API token",
      reference: "https://www.sanity.io/docs/content-lake/http-auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["sanity.io/manage > API > Tokens > Delete"],
      keywords: ["sanity"],
      pattern: issuedBy("sanity", "sk[A-Za-z0-9]{78,200}"),
      confidence: "medium",
      bits: 460,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "sanity-token": { find: [fill("SANITY_API_TOKEN=sk{w:178}")], ignore: [fill("SANITY_API_TOKEN=sk{w:3}")] },
});
