import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const coda: Provider = {
  id: "coda",
  name: "Coda",
  issuer: "coda",
  types: [
    {
      id: "coda-token",
      name: "Coda API token",
      reference: "https://coda.io/developers/apis/v1",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account settings > API settings > Revoke"],
      keywords: ["coda"],
      pattern: named("(?<![a-z])coda[_-]?(?:api)?[_-]?(?:token|key)", uuid),
      confidence: "medium",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "coda-token": {
    find: [fill("CODA_API_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("CODA_DOC_ID={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
