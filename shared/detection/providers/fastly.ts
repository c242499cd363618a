import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const fastly: Provider = {
  id: "fastly",
  name: "Fastly",
  issuer: "fastly",
  types: [
    {
      id: "fastly-token",
      name: "Fastly API token",
      reference: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["DELETE /tokens/self with the token"],
      keywords: ["fastly"],
      pattern: issuedBy("fastly", "[\\w-]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "fastly-token": { find: [fill("FASTLY_API_TOKEN={b:31}w")], ignore: [fill("FASTLY_API_TOKEN={b:3}w")] },
});
