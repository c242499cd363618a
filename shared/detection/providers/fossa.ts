import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const fossa: Provider = {
  id: "fossa",
  name: "FOSSA",
  issuer: "fossa",
  types: [
    {
      id: "fossa-key",
      name: "FOSSA API key",
      reference: "https://docs.fossa.com/docs/api-reference",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Settings > Integrations > API > Revoke"],
      keywords: ["fossa_api", "fossa-api", "fossa key", "fossa token"],
      pattern: issuedBy("fossa(?=[_-]api| key| token)", "[0-9a-f]{32}", "key|token"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "fossa-key": { find: [fill("FOSSA_API_KEY={h:32}")], ignore: [fill("FOSSA_API_KEY={h:8}")] },
});
