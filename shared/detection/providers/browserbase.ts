import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const browserbase: Provider = {
  id: "browserbase",
  name: "Browserbase",
  issuer: "browserbase",
  types: [
    {
      id: "browserbase-key",
      name: "Browserbase API key",
      reference: "https://docs.browserbase.com/integrations/crew-ai/python",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Rotate"],
      keywords: ["browserbase"],
      pattern: issuedBy("browserbase", "[\\w-]{20,100}", "key"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "browserbase-key": {
    find: [fill("BROWSERBASE_API_KEY=bb_live_{b:27}")],
    ignore: [fill("BROWSERBASE_API_KEY={w:5}")],
  },
});
