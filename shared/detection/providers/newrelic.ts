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
      keywords: ["nrak-", "nraa-", "nrra-", "nrii-", "nriq-", "nrjs-", "nral"],
      pattern: /(?<![A-Za-z0-9])(?:NR(?:AK|AA|RA|II|IQ|JS)-[\w-]{19,60}|[A-Za-z0-9]{36}NRAL)(?![\w-])/g,
      confidence: "high",
      bits: 76,
      accepts: (key) => isMixed(key) || /^NR[A-Z]{2}-(?=[A-Z]{0,26}\d)[A-Z0-9]{27}$/.test(key),
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
    {
      id: "newrelic-config-license-key",
      name: "New Relic license key in an agent's settings",
      reference: "https://docs.newrelic.com/docs/apm/agents/manage-apm-agents/configuration/configure-agent/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["one.newrelic.com > API keys > Delete"],
      keywords: ["license_key", "licensekey"],
      pattern: /(?<![\w-])license_?key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{40})(?![\w-])/gi,
      confidence: "medium",
      bits: 160,
      window: { before: 10, after: 120 },
    },
    {
      id: "newrelic-pixie-key",
      name: "Pixie API or deploy key",
      reference: "https://docs.px.dev/reference/admin/api-keys/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["px api-key delete, px deploy-key delete"],
      keywords: ["px-api-", "px-dep-"],
      pattern: /(?<![A-Za-z0-9])px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
      confidence: "high",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "newrelic-key": {
    find: [fill("NRAK-{u:27}"), fill("NRAK-{t:26}7"), fill("NRII-{b:32}"), fill("{h:36}NRAL")],
    ignore: [fill("NRAK-{u:5}")],
  },
  "newrelic-license-key": {
    find: [fill("NEW_RELIC_LICENSE_KEY={h:40}")],
    ignore: [fill("NEW_RELIC_ACCOUNT={h:40}")],
  },
  "newrelic-config-license-key": { find: [fill("license_key: {h:40}")], ignore: [fill("license_key: {h:9}")] },
  "newrelic-pixie-key": { find: [fill("px-api-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")], ignore: [fill("px-api-{h:8}")] },
});
