import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const recurly: Provider = {
  id: "recurly",
  name: "Recurly",
  issuer: "recurly",
  types: [
    {
      id: "recurly-key",
      name: "Recurly private API key",
      reference: "https://docs.recurly.com/docs/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Integrations > API credentials > Delete"],
      keywords: ["recurly"],
      pattern: issuedBy("recurly", "[0-9a-f]{32}", "private[_-]?key|api[_-]?key|secret|token"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "recurly-key": { find: [fill("RECURLY_API_KEY={h:32}")], ignore: [fill("RECURLY_API_KEY={h:8}")] },
});
