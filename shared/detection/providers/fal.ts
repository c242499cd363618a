import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const fal: Provider = {
  id: "fal",
  name: "fal",
  issuer: "fal",
  types: [
    {
      id: "fal-key",
      name: "fal API key",
      reference: "https://docs.fal.ai/authentication/key-based",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Keys > Delete"],
      keywords: ["fal_key", "fal_api", "fal-key"],
      pattern: named("fal[_-](?:api[_-])?key", `${uuid}:[0-9a-f]{32}`),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "fal-key": {
    find: [fill("FAL_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}:{h:32}")],
    ignore: [fill("FAL_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}:{h:3}")],
  },
});
