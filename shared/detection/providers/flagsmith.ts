import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const flagsmith: Provider = {
  id: "flagsmith",
  name: "Flagsmith",
  issuer: "flagsmith",
  types: [
    {
      id: "flagsmith-server-key",
      name: "Flagsmith server-side environment key",
      reference: "https://docs.flagsmith.com/integration-approaches",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Environment settings > SDK keys > Delete"],
      note: "Client-side environment keys are public.",
      keywords: ["flagsmith", "environment_key", "environment-key", "environmentkey"],
      pattern: named("flagsmith|environment[_-]?key", "ser\\.[A-Za-z0-9]{20,60}"),
      confidence: "high",
      bits: 128,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "flagsmith-server-key": {
    find: [fill("FLAGSMITH_ENVIRONMENT_KEY=ser.{w:22}"), fill("X-Environment-Key: ser.{w:22}")],
    ignore: [fill("FLAGSMITH_ENVIRONMENT_KEY={w:22}")],
  },
});
