import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const mongodbAtlas: Provider = {
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  issuer: "mongodb-atlas",
  types: [
    {
      id: "atlas-service-account-secret",
      name: "MongoDB Atlas service account secret",
      reference: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "machine",
      containment: ["Organization > Applications > Service accounts > Revoke the secret"],
      keywords: ["mdb_sa_sk_"],
      pattern: /(?<![A-Za-z0-9])mdb_sa_sk_[\w-]{40}(?![\w-])/g,
      confidence: "high",
      bits: 238,
    },
    {
      id: "atlas-private-key",
      name: "MongoDB Atlas API private key",
      reference: "https://www.mongodb.com/docs/atlas/configure-api-access/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Organization > Applications > API keys > Delete"],
      keywords: ["atlas"],
      pattern: named("(?:mongodb_?)?atlas[\\w.-]{0,20}private[\\w.-]{0,4}key", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "atlas-service-account-secret": { find: [fill("mdb_sa_sk_{b:39}w")], ignore: [fill("mdb_sa_sk_{w:9}")] },
  "atlas-private-key": {
    find: [fill("MONGODB_ATLAS_PRIVATE_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("MONGODB_ATLAS_PRIVATE_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
