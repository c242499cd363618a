import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const finicity: Provider = {
  id: "finicity",
  name: "Finicity",
  issuer: "finicity",
  types: [
    {
      id: "finicity-token",
      name: "Finicity app key or token",
      reference: "https://developer.mastercard.com/open-finance-us/documentation/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > Reset the secret"],
      keywords: ["finicity"],
      pattern: issuedBy("finicity", "[0-9a-f]{32}|[a-z0-9]{20}"),
      confidence: "medium",
      bits: 100,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "finicity-token": { find: [fill("FINICITY_APP_KEY={h:32}")], ignore: [fill("FINICITY_APP_KEY={h:8}")] },
});
