import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const activecampaign: Provider = {
  id: "activecampaign",
  name: "ActiveCampaign",
  issuer: "activecampaign",
  types: [
    {
      id: "activecampaign-key",
      name: "ActiveCampaign API key",
      reference: "https://developers.activecampaign.com/reference/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Developer > Reset the API key"],
      keywords: ["activecampaign", "active_campaign"],
      pattern: issuedBy("active_?campaign", "[0-9a-f]{64}[0-9a-f]{0,8}", "key|token"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "activecampaign-key": {
    find: [fill("ACTIVECAMPAIGN_API_KEY={h:72}")],
    ignore: [fill("ACTIVECAMPAIGN_API_KEY={h:18}")],
  },
});
