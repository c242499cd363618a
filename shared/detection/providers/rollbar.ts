import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const rollbar: Provider = {
  id: "rollbar",
  name: "Rollbar",
  issuer: "rollbar",
  types: [
    {
      id: "rollbar-token",
      name: "Rollbar access token",
      reference: "https://docs.rollbar.com/docs/access-tokens",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Access tokens > Disable"],
      keywords: ["rollbar"],
      pattern: issuedBy("rollbar", "[0-9a-f]{32}|[0-9a-f]{128}", "token|key"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "rollbar-token": { find: [fill("ROLLBAR_ACCESS_TOKEN={h:32}")], ignore: [fill("ROLLBAR_ACCESS_TOKEN={h:5}")] },
});
