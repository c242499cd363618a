import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const runway: Provider = {
  id: "runway",
  name: "Runway",
  issuer: "runway",
  types: [
    {
      id: "runway-key",
      name: "Runway API key",
      reference: "https://docs.dev.runwayml.com/guides/setup",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > API keys > Disable"],
      keywords: ["runwayml", "runway_api"],
      pattern: issuedBy("runwayml|runway(?=_api)", "key_[0-9a-f]{128}", "key|secret"),
      confidence: "medium",
      bits: 512,
      window: { before: 60, after: 600 },
    },
  ],
};

export const examples = (): Examples => ({
  "runway-key": { find: [fill("RUNWAYML_API_SECRET=key_{h:128}")], ignore: [fill("RUNWAYML_API_SECRET=key_{h:32}")] },
});
