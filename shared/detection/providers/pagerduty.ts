import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const pagerduty: Provider = {
  id: "pagerduty",
  name: "PagerDuty",
  issuer: "pagerduty",
  types: [
    {
      id: "pagerduty-key",
      name: "PagerDuty API or integration key",
      reference: "https://support.pagerduty.com/main/docs/api-access-keys",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Integrations > API access keys > Delete", "Service > Integrations > Delete"],
      keywords: ["pagerduty", "pager_duty", "pd_api"],
      pattern: issuedBy("pager_?duty|(?<![a-z])pd(?=_api)", "[\\w+-]{20}|[0-9a-f]{32}", "key|token"),
      confidence: "medium",
      bits: 118,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "pagerduty-key": { find: [fill("PAGERDUTY_API_TOKEN={b:19}w")], ignore: [fill("PAGERDUTY_API_TOKEN={b:5}")] },
});
