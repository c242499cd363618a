import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const looker: Provider = {
  id: "looker",
  name: "Looker",
  issuer: "looker",
  types: [
    {
      id: "looker-client-secret",
      name: "Looker API client secret",
      reference: "https://cloud.google.com/looker/docs/api-auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Admin > Users > Edit API keys > Delete"],
      keywords: ["looker"],
      pattern: issuedBy("looker", "[A-Za-z0-9]{24}", "secret|token|key"),
      confidence: "medium",
      bits: 120,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "looker-client-secret": {
    find: [fill("LOOKERSDK_CLIENT_SECRET={w:24}")],
    ignore: [fill("LOOKERSDK_CLIENT_SECRET={w:3}")],
  },
});
