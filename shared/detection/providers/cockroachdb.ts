import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const cockroachdb: Provider = {
  id: "cockroachdb",
  name: "CockroachDB Cloud",
  issuer: "cockroachdb",
  types: [
    {
      id: "cockroachdb-cloud-key",
      name: "CockroachDB Cloud API key",
      reference: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Access Management > Service Accounts > API keys > Delete"],
      keywords: ["ccdb1_"],
      pattern: /(?<![A-Za-z0-9])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 238,
    },
  ],
};

export const examples = (): Examples => ({
  "cockroachdb-cloud-key": { find: [fill("CCDB1_{w:22}_{w:40}")], ignore: [fill("CCDB1_{w:22}")] },
});
