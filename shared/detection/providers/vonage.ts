import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const vonage: Provider = {
  id: "vonage",
  name: "Vonage",
  issuer: "vonage",
  types: [
    {
      id: "vonage-secret",
      name: "Vonage API secret",
      reference: "https://developer.vonage.com/en/getting-started/concepts/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API settings > Add a secret, then revoke the old one"],
      keywords: ["vonage", "nexmo"],
      pattern: issuedBy("vonage|nexmo", "[A-Za-z0-9]{16,25}", "secret"),
      confidence: "medium",
      bits: 95,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "vonage-secret": { find: [fill("VONAGE_API_SECRET={w:16}")], ignore: [fill("VONAGE_API_SECRET={w:3}")] },
});
