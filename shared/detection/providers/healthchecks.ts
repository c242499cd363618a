import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const healthchecks: Provider = {
  id: "healthchecks",
  name: "Healthchecks.io",
  issuer: "healthchecks",
  types: [
    {
      id: "healthchecks-key",
      name: "Healthchecks.io project API key",
      reference: "https://healthchecks.io/docs/api/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Project settings > API access > Revoke"],
      keywords: ["healthchecks", "hc_api_key", "hc_ping_key"],
      pattern: issuedBy("healthchecks|(?<![a-z])hc_(?=api_key|ping_key)", "[\\w-]{32}", "key"),
      confidence: "medium",
      bits: 142,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "healthchecks-key": { find: [fill("HEALTHCHECKS_API_KEY={w:32}")], ignore: [fill("HEALTHCHECKS_API_KEY={w:8}")] },
});
