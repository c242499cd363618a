import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const scrapingbee: Provider = {
  id: "scrapingbee",
  name: "ScrapingBee",
  issuer: "scrapingbee",
  types: [
    {
      id: "scrapingbee-key",
      name: "ScrapingBee API key",
      reference: "https://www.scrapingbee.com/documentation/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Regenerate the API key"],
      keywords: ["scrapingbee"],
      pattern: issuedBy("scrapingbee", "[A-Z0-9]{80}"),
      confidence: "medium",
      bits: 410,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "scrapingbee-key": { find: [fill("SCRAPINGBEE_API_KEY={u:80}")], ignore: [fill("SCRAPINGBEE_API_KEY={u:20}")] },
});
