import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const scaleway: Provider = {
  id: "scaleway",
  name: "Scaleway",
  issuer: "scaleway",
  types: [
    {
      id: "scaleway-secret-key",
      name: "Scaleway secret key",
      reference: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["scw iam api-key delete <access key>"],
      keywords: ["scaleway", "scw_secret", "scw-secret"],
      pattern: named("(?:scaleway[\\w.-]{0,20}(?:secret|key|token)|scw[_-]secret[_-]key)", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "scaleway-secret-key": {
    find: [fill("SCW_SECRET_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("SCW_SECRET_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
