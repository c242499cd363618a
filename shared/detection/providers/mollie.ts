import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const mollie: Provider = {
  id: "mollie",
  name: "Mollie",
  issuer: "mollie",
  types: [
    {
      id: "mollie-key",
      name: "Mollie API key",
      reference: "https://docs.mollie.com/reference/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > API keys > Reset"],
      keywords: ["mollie"],
      pattern: issuedBy("mollie", "(?:live|test|access)_[A-Za-z0-9]{30,40}"),
      confidence: "medium",
      bits: 178,
      window: { before: 60, after: 400 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "mollie-key": { find: [fill("MOLLIE_API_KEY=live_{w:30}")], ignore: [fill("MOLLIE_API_KEY=live_{w:3}")] },
});
