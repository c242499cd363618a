import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const semgrep: Provider = {
  id: "semgrep",
  name: "Semgrep",
  issuer: "semgrep",
  types: [
    {
      id: "semgrep-token",
      name: "Semgrep access token",
      reference: "https://semgrep.dev/docs/deployment/tokens",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Settings > Tokens > Delete"],
      keywords: ["semgrep"],
      pattern: issuedBy("semgrep", "[0-9a-f]{64}|[\\w-]{40,200}", "token"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "semgrep-token": { find: [fill("SEMGREP_APP_TOKEN={h:64}")], ignore: [fill("SEMGREP_APP_TOKEN={h:8}")] },
});
