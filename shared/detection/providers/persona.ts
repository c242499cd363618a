import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const persona: Provider = {
  id: "persona",
  name: "Persona",
  issuer: "persona",
  types: [
    {
      id: "persona-key",
      name: "Persona API key",
      reference: "https://docs.withpersona.com/api-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Dashboard > API keys > Expire"],
      keywords: ["persona_production_", "persona_sandbox_"],
      pattern: /(?<![A-Za-z0-9])persona_(?:production|sandbox)_[\w-]{24,80}(?![\w-])/g,
      confidence: "high",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "persona-key": {
    find: [fill("persona_production_{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("persona_production_{h:8}")],
  },
});
