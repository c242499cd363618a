import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const webflow: Provider = {
  id: "webflow",
  name: "Webflow",
  issuer: "webflow",
  types: [
    {
      id: "webflow-token",
      name: "Webflow API token",
      reference: "https://developers.webflow.com/data/reference/site-token",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Site settings > Apps & integrations > API access > Revoke"],
      note: "Ends after 365 days without use.",
      keywords: ["webflow"],
      pattern: issuedBy("webflow", unstated, "token|key"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "webflow-token": { find: [fill("WEBFLOW_API_TOKEN={h:64}")], ignore: [fill("WEBFLOW_API_TOKEN={h:6}")] },
});
