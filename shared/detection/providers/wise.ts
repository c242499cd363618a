import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const wise: Provider = {
  id: "wise",
  name: "Wise",
  issuer: "wise",
  types: [
    {
      id: "wise-token",
      name: "Wise API token",
      reference: "https://docs.wise.com/guides/developer/auth-and-security",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API tokens > Revoke"],
      keywords: ["transferwise", "wise_api", "wise_token", "wise-api", "wise-token"],
      pattern: issuedBy("transferwise|(?<![a-z])wise[_-](?=api|token)", uuid, "key|token"),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "wise-token": {
    find: [fill("WISE_API_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("WISE_API_TOKEN={h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
