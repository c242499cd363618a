import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const zapier: Provider = {
  id: "zapier",
  name: "Zapier",
  issuer: "zapier",
  types: [
    {
      id: "zapier-webhook",
      name: "Zapier catch hook",
      reference: "https://help.zapier.com/hc/en-us/articles/8496288690317",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Replace the trigger of the Zap, which makes a new address"],
      keywords: ["hooks.zapier.com/hooks/"],
      pattern:
        /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<account>\d{4,12})\/(?<secret>[A-Za-z0-9]{7,60})(?![A-Za-z0-9])/g,
      confidence: "medium",
      bits: 36,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "zapier-webhook": {
    find: [fill("https://hooks.zapier.com/hooks/catch/{d:7}/{l:12}/")],
    ignore: ["https://hooks.zapier.com/hooks/catch/1/2"],
  },
});
