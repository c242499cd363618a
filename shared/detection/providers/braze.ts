import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const braze: Provider = {
  id: "braze",
  name: "Braze",
  issuer: "braze",
  types: [
    {
      id: "braze-rest-key",
      name: "Braze REST API key",
      reference: "https://www.braze.com/docs/api/basics/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > APIs and identifiers > Delete"],
      note: "The keys of its SDKs are public.",
      keywords: ["braze"],
      pattern: named("braze[\\w.-]{0,20}rest[\\w.-]{0,10}key", uuid),
      confidence: "medium",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "braze-rest-key": {
    find: [fill("BRAZE_REST_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("BRAZE_SDK_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
