import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const gandi: Provider = {
  id: "gandi",
  name: "Gandi",
  issuer: "gandi",
  types: [
    {
      id: "gandi-token",
      name: "Gandi personal access token",
      reference: "https://api.gandi.net/docs/authentication/",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "human",
      containment: ["Organization > Sharing > Personal access tokens > Delete"],
      keywords: ["gandi_", "gandi-", "gandi.net"],
      pattern: issuedBy("(?<![a-z])gandi(?=[_-]|\\.net)", "[0-9a-f]{40}|[A-Za-z0-9]{24}"),
      confidence: "medium",
      bits: 142,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "gandi-token": {
    find: [fill("GANDI_PERSONAL_ACCESS_TOKEN={h:40}")],
    ignore: [fill("GANDI_PERSONAL_ACCESS_TOKEN={h:10}")],
  },
});
