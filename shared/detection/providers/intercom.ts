import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const intercom: Provider = {
  id: "intercom",
  name: "Intercom",
  issuer: "intercom",
  types: [
    {
      id: "intercom-token",
      name: "Intercom access token",
      reference: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer Hub > app > Authentication > Regenerate token"],
      keywords: ["intercom"],
      pattern: issuedBy("intercom", "[\\w+/=-]{40,200}", "token|key|secret"),
      confidence: "medium",
      bits: 160,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "intercom-token": {
    find: [fill("INTERCOM_ACCESS_TOKEN={w:59}=")],
    ignore: [fill("INTERCOM_APP={w:59}=")],
  },
});
