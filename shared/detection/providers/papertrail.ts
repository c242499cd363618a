import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const papertrail: Provider = {
  id: "papertrail",
  name: "Papertrail",
  issuer: "papertrail",
  types: [
    {
      id: "papertrail-token",
      name: "Papertrail API token",
      reference: "https://www.papertrail.com/help/http-api/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Profile > Reset the API token"],
      keywords: ["papertrail"],
      pattern: issuedBy("papertrail", "[A-Za-z0-9]{18,40}"),
      confidence: "medium",
      bits: 107,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "papertrail-token": { find: [fill("PAPERTRAIL_API_TOKEN={w:20}")], ignore: [fill("PAPERTRAIL_API_TOKEN={w:5}")] },
});
