import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const asana: Provider = {
  id: "asana",
  name: "Asana",
  issuer: "asana",
  types: [
    {
      id: "asana-token",
      name: "Asana personal access token or client secret",
      reference: "https://developers.asana.com/docs/personal-access-token",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Developer console > Personal access tokens > Deauthorize"],
      keywords: ["asana"],
      pattern: issuedBy("asana", "[0-9]/\\d{16}(?:/\\d{16})?:[0-9a-f]{32}|[0-9a-z]{32}", "token|pat|secret"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "asana-token": { find: [fill("ASANA_TOKEN={h:32}")], ignore: [fill("ASANA_PROJECT={d:16}")] },
});
