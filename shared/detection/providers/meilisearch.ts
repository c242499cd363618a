import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const meilisearch: Provider = {
  id: "meilisearch",
  name: "Meilisearch",
  issuer: "meilisearch",
  types: [
    {
      id: "meilisearch-key",
      name: "Meilisearch master or API key",
      reference: "https://www.meilisearch.com/docs/learn/security/master_key",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Master key: relaunch with another, which ends every API key", "API key: DELETE /keys/<key>"],
      note: "The default search key is made for browsers.",
      keywords: ["meili"],
      pattern: named("meili(?:search)?[_-]?(?:master|admin|api)[_-]?(?:api[_-]?)?key", "[\\w+/-]{24,200}={0,2}"),
      confidence: "medium",
      bits: 60,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "meilisearch-key": {
    find: [fill("MEILI_MASTER_KEY={b:43}"), fill("MEILISEARCH_ADMIN_API_KEY={h:64}")],
    ignore: [fill("MEILI_MASTER_KEY=masterKey"), fill("MEILISEARCH_SEARCH_KEY={h:64}")],
  },
});
