import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

const key = {
  reference: "https://healthchecks.io/docs/api/",
  lifetime: { expires: "never" },
  identity: "machine",
  containment: ["Project settings > API access > Revoke"],
} as const;

/** Prefixes and lengths: https://github.com/healthchecks/healthchecks/blob/master/hc/accounts/models.py */
export const healthchecks: Provider = {
  id: "healthchecks",
  name: "Healthchecks.io",
  issuer: "healthchecks",
  types: [
    {
      ...key,
      id: "healthchecks-project-key",
      name: "Healthchecks.io project API key with its prefix",
      keywords: ["hcw_", "hcr_"],
      pattern: /(?<![A-Za-z0-9])hc[wr]_[A-Za-z0-9]{28}(?![\w-])/g,
      confidence: "high",
      bits: 166,
      accepts: isGenerated,
    },
    {
      ...key,
      id: "healthchecks-key",
      name: "Healthchecks.io project API key or ping key",
      keywords: ["healthchecks", "hc_api_key", "hc_ping_key"],
      pattern: issuedBy("healthchecks|(?<![a-z])hc_(?=api_key|ping_key)", "(?!hc[wr]_)[\\w-]{32}|[a-z0-9]{22}", "key"),
      confidence: "medium",
      bits: 113,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "healthchecks-project-key": { find: [fill("hcw_{w:28}"), fill("hcr_{w:28}")], ignore: [fill("hcw_{w:7}")] },
  "healthchecks-key": {
    find: [fill("HEALTHCHECKS_API_KEY={w:32}"), fill("HC_PING_KEY={l:22}")],
    ignore: [fill("HEALTHCHECKS_API_KEY={w:8}")],
  },
});
