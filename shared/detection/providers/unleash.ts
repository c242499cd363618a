import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const unleash: Provider = {
  id: "unleash",
  name: "Unleash",
  issuer: "unleash",
  types: [
    {
      id: "unleash-token",
      name: "Unleash API token",
      reference: "https://docs.getunleash.io/concepts/api-tokens-and-client-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Admin > API access > Delete"],
      keywords: ["unleash"],
      pattern: issuedBy(
        "unleash",
        "(?<account>[\\w*.-]{1,60}:[\\w*-]{1,60})\\.[0-9a-f]{48,64}",
        "key|token|secret|authorization",
      ),
      confidence: "medium",
      bits: 192,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "unleash-token": {
    find: [fill("UNLEASH_API_TOKEN=default:development.{h:56}")],
    ignore: [fill("UNLEASH_API_TOKEN=default:development.{h:14}")],
  },
});
