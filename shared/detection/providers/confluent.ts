import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated, isMixed } from "./shapes.ts";

export const confluent: Provider = {
  id: "confluent",
  name: "Confluent",
  issuer: "confluent",
  types: [
    {
      id: "confluent-prefixed-secret",
      name: "Confluent Cloud API secret (cflt)",
      reference:
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["confluent api-key delete <key>"],
      keywords: ["cflt"],
      pattern: /(?<![A-Za-z0-9])cflt[A-Za-z0-9+/]{60}(?![\w-])/g,
      confidence: "high",
      bits: 340,
      window: { before: 4, after: 90 },
      accepts: isMixed,
    },
    {
      id: "confluent-secret",
      name: "Confluent Cloud API secret",
      reference:
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "Workload identity pools take the token of a cloud or a pipeline.",
        reference:
          "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/overview.html",
      },
      containment: ["confluent api-key delete <key>"],
      keywords: ["confluent"],
      pattern: issuedBy("confluent", "[\\w+/]{64}"),
      confidence: "medium",
      bits: 384,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "confluent-secret": {
    find: [fill("CONFLUENT_CLOUD_API_SECRET={s:64}")],
    ignore: [fill("CONFLUENT_CLOUD_API_SECRET={s:3}")],
  },
  "confluent-prefixed-secret": { find: [fill("cflt{w:60}")], ignore: [fill("cflt{w:9}")] },
});
