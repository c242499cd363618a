import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const freshworks: Provider = {
  id: "freshworks",
  name: "Freshworks",
  issuer: "freshworks",
  types: [
    {
      id: "freshdesk-key",
      name: "Freshdesk or Freshservice API key",
      reference: "https://developers.freshdesk.com/api/#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Profile settings > API key > Reset"],
      keywords: ["freshdesk", "freshservice"],
      pattern: issuedBy("fresh(?:desk|service)", "[A-Za-z0-9_-]{18,40}", "key"),
      confidence: "medium",
      bits: 110,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "freshdesk-key": {
    find: [fill("FRESHDESK_API_KEY={w:20}"), fill("freshservice_api_key: {b:24}")],
    ignore: [fill("FRESHDESK_API_KEY={w:5}"), fill("FRESHDESK_DOMAIN={w:20}")],
  },
});
