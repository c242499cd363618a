import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const elastic: Provider = {
  id: "elastic",
  name: "Elastic",
  issuer: "elastic",
  types: [
    {
      id: "elastic-key",
      name: "Elasticsearch API key",
      reference: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["DELETE /_security/api_key", "Elastic Cloud: Organization > API keys > Revoke"],
      keywords: ["elastic"],
      pattern: named("elastic(?:search|_?cloud)?[\\w.-]{0,10}(?:api_?-?key|token)", "[A-Za-z0-9+/_-]{56,80}={0,2}"),
      confidence: "medium",
      bits: 240,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "elastic-key": { find: [fill("ELASTIC_API_KEY={w:58}==")], ignore: [fill("ELASTIC_API_KEY={w:3}==")] },
});
