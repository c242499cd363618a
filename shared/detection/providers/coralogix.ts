import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const coralogix: Provider = {
  id: "coralogix",
  name: "Coralogix",
  issuer: "coralogix",
  types: [
    {
      id: "coralogix-key",
      name: "Coralogix API key",
      reference: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Settings > API keys > Delete"],
      keywords: ["coralogix"],
      pattern: issuedBy("coralogix", "[\\w-]{30,80}", "key"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "coralogix-key": {
    find: [fill("CORALOGIX_API_KEY=cxtp_{w:30}"), fill("coralogix.private_key: {h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("CORALOGIX_API_KEY={w:12}")],
  },
});
