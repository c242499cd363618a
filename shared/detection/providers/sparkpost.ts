import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const sparkpost: Provider = {
  id: "sparkpost",
  name: "SparkPost",
  issuer: "sparkpost",
  types: [
    {
      id: "sparkpost-key",
      name: "SparkPost API key",
      reference: "https://developers.sparkpost.com/api/#header-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API keys > Delete"],
      keywords: ["sparkpost"],
      pattern: issuedBy("sparkpost", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "sparkpost-key": { find: [fill("SPARKPOST_API_KEY={h:40}")], ignore: [fill("SPARKPOST_API_KEY={h:10}")] },
});
