import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const codacy: Provider = {
  id: "codacy",
  name: "Codacy",
  issuer: "codacy",
  types: [
    {
      id: "codacy-token",
      name: "Codacy API token",
      reference: "https://docs.codacy.com/codacy-api/api-tokens/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account or repository settings > API tokens > Revoke"],
      keywords: ["codacy"],
      pattern: issuedBy("codacy", "[A-Za-z0-9]{20}|[0-9a-f]{32}"),
      confidence: "medium",
      bits: 119,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "codacy-token": { find: [fill("CODACY_PROJECT_TOKEN={h:32}")], ignore: [fill("CODACY_PROJECT_TOKEN={h:8}")] },
});
