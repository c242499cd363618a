import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const mixpanel: Provider = {
  id: "mixpanel",
  name: "Mixpanel",
  issuer: "mixpanel",
  types: [
    {
      id: "mixpanel-secret",
      name: "Mixpanel project or service account secret",
      reference: "https://developer.mixpanel.com/reference/service-accounts",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Settings > Service accounts > Delete"],
      keywords: ["mixpanel"],
      pattern: issuedBy("mixpanel", "[A-Za-z0-9]{32}", "secret|password"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "mixpanel-secret": { find: [fill("MIXPANEL_API_SECRET={h:32}")], ignore: [fill("MIXPANEL_API_SECRET={h:3}")] },
});
