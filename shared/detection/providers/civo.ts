import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const civo: Provider = {
  id: "civo",
  name: "Civo",
  issuer: "civo",
  types: [
    {
      id: "civo-key",
      name: "Civo API key",
      reference: "https://www.civo.com/docs/account/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > Security > Regenerate the key"],
      keywords: ["civo_", "civo-", "civotoken", "civoapi"],
      pattern: issuedBy("civo(?=[_-]|token|api)", "[A-Za-z0-9]{50}"),
      confidence: "medium",
      bits: 297,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "civo-key": { find: [fill("CIVO_TOKEN={w:50}")], ignore: [fill("CIVO_TOKEN={w:3}")] },
});
