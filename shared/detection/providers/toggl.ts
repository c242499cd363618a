import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const toggl: Provider = {
  id: "toggl",
  name: "Toggl Track",
  issuer: "toggl",
  types: [
    {
      id: "toggl-token",
      name: "Toggl Track API token",
      reference: "https://engineering.toggl.com/docs/authentication/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Profile > API token > Reset"],
      keywords: ["toggl_", "toggltrack", "toggl.com", "toggl api"],
      pattern: issuedBy("toggl(?=_|track|\\.com| api)", "[0-9a-f]{32}", "key|token|secret"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "toggl-token": { find: [fill("TOGGL_API_TOKEN={h:32}")], ignore: [fill("TOGGL_API_TOKEN={h:8}")] },
});
