import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const strava: Provider = {
  id: "strava",
  name: "Strava",
  issuer: "strava",
  types: [
    {
      id: "strava-secret",
      name: "Strava client secret or token",
      reference: "https://developers.strava.com/docs/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["My API application > Reset the client secret"],
      keywords: ["strava"],
      pattern: issuedBy("strava", "[0-9a-f]{40}", "key|token|secret"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "strava-secret": { find: [fill("STRAVA_CLIENT_SECRET={h:40}")], ignore: [fill("STRAVA_CLIENT_SECRET={h:10}")] },
});
