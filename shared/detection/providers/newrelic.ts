import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const newrelic: Provider = {
  id: "newrelic",
  name: "New Relic",
  issuer: "newrelic",
  types: [
    {
      id: "newrelic-key",
      name: "New Relic key",
      reference: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["one.newrelic.com > API keys > Delete"],
      keywords: ["nrak-", "nraa-", "nrii-", "nriq-", "nrjs-", "nral"],
      pattern: /(?<![A-Za-z0-9])(?:NR(?:AK|AA|II|IQ|JS)-[\w-]{19,60}|[A-Za-z0-9]{36}NRAL)(?![\w-])/g,
      confidence: "high",
      bits: 76,
      accepts: isMixed,
    },
    {
      id: "newrelic-license-key",
      name: "New Relic license key",
      reference: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["one.newrelic.com > API keys > Delete"],
      keywords: ["newrelic", "new_relic", "new-relic"],
      pattern: named("new[_-]?relic[\\w.-]{0,20}license[\\w.-]{0,5}key", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "newrelic-key": {
    find: [fill("NRAK-{u:27}"), fill("NRII-{b:32}"), fill("{h:36}NRAL")],
    ignore: [fill("NRAK-{u:5}")],
  },
  "newrelic-license-key": {
    find: [fill("NEW_RELIC_LICENSE_KEY={h:40}")],
    ignore: [fill("NEW_RELIC_ACCOUNT={h:40}")],
  },
});
