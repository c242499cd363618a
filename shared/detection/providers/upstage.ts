import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const upstage: Provider = {
  id: "upstage",
  name: "Upstage",
  issuer: "upstage",
  types: [
    {
      id: "upstage-key",
      name: "Upstage API key",
      reference: "https://console.upstage.ai/docs/getting-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > API keys > Delete"],
      keywords: ["upstage"],
      pattern: issuedBy("upstage", "(?:up_)?[A-Za-z0-9]{29,40}"),
      confidence: "medium",
      bits: 172,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "upstage-key": { find: [fill("UPSTAGE_API_KEY=up_{w:29}")], ignore: [fill("UPSTAGE_API_KEY=up_{w:3}")] },
});
