import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const infobip: Provider = {
  id: "infobip",
  name: "Infobip",
  issuer: "infobip",
  types: [
    {
      id: "infobip-key",
      name: "Infobip API key",
      reference: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Developer tools > API keys > Revoke"],
      keywords: ["infobip"],
      pattern: issuedBy("infobip", `[0-9a-f]{32}-${uuid}`),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "infobip-key": {
    find: [fill("INFOBIP_API_KEY={h:32}-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("INFOBIP_API_KEY={h:8}-{h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
