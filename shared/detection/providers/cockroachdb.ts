import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const cockroachdb: Provider = {
  id: "cockroachdb",
  name: "CockroachDB Cloud",
  issuer: "cockroachdb",
  types: [
    {
      id: "cockroachdb-cloud-secret",
      name: "CockroachDB Cloud API secret key",
      reference: "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Access Management > Service Accounts > API keys > Delete"],
      keywords: ["ccdb1_"],
      pattern: /(?<![A-Za-z0-9])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![\w-])/g,
      confidence: "high",
      bits: 238,
    },
    {
      id: "cockroachdb-cloud-key",
      name: "CockroachDB Cloud API key",
      reference: "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Access Management > Service Accounts > API keys > Delete"],
      keywords: ["cockroach"],
      pattern: issuedBy("cockroach", unstated, "key|token|secret"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "cockroachdb-cloud-key": {
    find: [fill("COCKROACH_API_KEY={w:60}")],
    ignore: [fill("COCKROACH_CLUSTER={w:60}")],
  },
  "cockroachdb-cloud-secret": { find: [fill("CCDB1_{w:22}_{w:40}")], ignore: [fill("CCDB1_{w:9}")] },
});
