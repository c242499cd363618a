import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const couchbase: Provider = {
  id: "couchbase",
  name: "Couchbase",
  issuer: "couchbase",
  types: [
    {
      id: "couchbase-capella-secret",
      name: "Couchbase Capella API key secret",
      reference: "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Capella > Settings > API keys > Revoke"],
      keywords: ["couchbase"],
      pattern: issuedBy("couchbase", "[\\w+/]{60,120}={0,2}", "secret|token|key"),
      confidence: "medium",
      bits: 360,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "couchbase-capella-secret": {
    find: [fill("COUCHBASE_API_KEY_SECRET={s:86}==")],
    ignore: [fill("COUCHBASE_API_KEY_SECRET={s:3}==")],
  },
});
