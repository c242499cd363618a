import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const airbrake: Provider = {
  id: "airbrake",
  name: "Airbrake",
  issuer: "airbrake",
  types: [
    {
      id: "airbrake-key",
      name: "Airbrake project or user key",
      reference: "https://docs.airbrake.io/docs/devops-tools/api/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Project settings > Regenerate the key"],
      keywords: ["airbrake"],
      pattern: issuedBy("airbrake", "[0-9a-f]{40}|[0-9a-f]{32}", "key|token|secret"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "airbrake-key": { find: [fill("AIRBRAKE_PROJECT_KEY={h:32}")], ignore: [fill("AIRBRAKE_PROJECT_KEY={h:8}")] },
});
