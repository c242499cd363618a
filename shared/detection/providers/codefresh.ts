import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const codefresh: Provider = {
  id: "codefresh",
  name: "Codefresh",
  issuer: "codefresh",
  types: [
    {
      id: "codefresh-key",
      name: "Codefresh API key",
      reference: "https://codefresh.io/docs/docs/integrations/codefresh-api/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["User settings > API keys > Delete"],
      keywords: ["codefresh", "cf_api_key"],
      pattern: issuedBy("codefresh|cf_(?=api_key)", "[0-9a-f]{24}\\.[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "codefresh-key": { find: [fill("CODEFRESH_API_KEY={h:24}.{h:32}")], ignore: [fill("CODEFRESH_API_KEY={h:6}.{h:8}")] },
});
