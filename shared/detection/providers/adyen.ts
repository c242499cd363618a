import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const adyen: Provider = {
  id: "adyen",
  name: "Adyen",
  issuer: "adyen",
  types: [
    {
      id: "adyen-key",
      name: "Adyen API key",
      reference: "https://docs.adyen.com/development-resources/api-credentials/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Customer Area > Developers > API credentials > Generate a new key"],
      keywords: ["adyen"],
      pattern: issuedBy("adyen", "AQE[\\w+/=$^{}<>!&%*()\\[\\],.;:?|~@#-]{100,400}"),
      confidence: "medium",
      bits: 400,
      window: { before: 60, after: 400 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "adyen-key": { find: [fill("ADYEN_API_KEY=AQE{s:160}w")], ignore: [fill("ADYEN_API_KEY=AQE{s:3}w")] },
});
