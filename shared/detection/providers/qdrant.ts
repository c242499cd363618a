import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const qdrant: Provider = {
  id: "qdrant",
  name: "Qdrant",
  issuer: "qdrant",
  types: [
    {
      id: "qdrant-key",
      name: "Qdrant API key",
      reference: "https://qdrant.tech/documentation/cloud/authentication/",
      lifetime: { expires: "optional", defaultDays: 90 },
      identity: "machine",
      containment: ["Cluster > API keys > Revoke"],
      keywords: ["qdrant"],
      pattern: issuedBy("qdrant", "[\\w.|-]{30,400}", "key"),
      confidence: "medium",
      bits: 60,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "qdrant-key": {
    find: [fill("QDRANT_API_KEY={b:54}"), fill("QDRANT__SERVICE__API_KEY={w:40}")],
    ignore: [fill("QDRANT_API_KEY={w:5}")],
  },
});
