import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const fivetran: Provider = {
  id: "fivetran",
  name: "Fivetran",
  issuer: "fivetran",
  types: [
    {
      id: "fivetran-secret",
      name: "Fivetran API secret",
      reference: "https://fivetran.com/docs/rest-api/getting-started",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account settings > API key > Regenerate"],
      keywords: ["fivetran"],
      pattern: issuedBy("fivetran", "[A-Za-z0-9]{32}", "secret|token"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "fivetran-secret": { find: [fill("FIVETRAN_API_SECRET={w:32}")], ignore: [fill("FIVETRAN_API_SECRET={w:8}")] },
});
