import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const chargebee: Provider = {
  id: "chargebee",
  name: "Chargebee",
  issuer: "chargebee",
  types: [
    {
      id: "chargebee-key",
      name: "Chargebee API key",
      reference: "https://apidocs.chargebee.com/docs/api/auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["chargebee"],
      pattern: issuedBy("chargebee", "(?:live|test)_[A-Za-z0-9]{20,60}"),
      confidence: "medium",
      bits: 119,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "chargebee-key": { find: [fill("CHARGEBEE_API_KEY=live_{w:32}")], ignore: [fill("CHARGEBEE_API_KEY=live_{w:8}")] },
});
