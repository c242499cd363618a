import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const exoscale: Provider = {
  id: "exoscale",
  name: "Exoscale",
  issuer: "exoscale",
  types: [
    {
      id: "exoscale-secret",
      name: "Exoscale API secret",
      reference: "https://community.exoscale.com/reference/cli/exo/iam/api-key/create/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["exo iam api-key delete <key>"],
      keywords: ["exoscale"],
      pattern: issuedBy("exoscale", "[\\w-]{43}", "secret"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "exoscale-secret": { find: [fill("EXOSCALE_API_SECRET={w:43}")], ignore: [fill("EXOSCALE_API_SECRET={w:10}")] },
});
