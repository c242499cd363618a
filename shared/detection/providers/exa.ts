import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const exa: Provider = {
  id: "exa",
  name: "Exa",
  issuer: "exa",
  types: [
    {
      id: "exa-key",
      name: "Exa API key",
      reference: "https://docs.exa.ai/reference/getting-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["dashboard.exa.ai > API keys > Delete"],
      keywords: ["exa_api", "exa-api", "exaapi"],
      pattern: named("exa[_-]?api[_-]?key", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "exa-key": {
    find: [fill("EXA_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("EXA_API_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
