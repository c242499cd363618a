import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const crowdstrike: Provider = {
  id: "crowdstrike",
  name: "CrowdStrike",
  issuer: "crowdstrike",
  types: [
    {
      id: "crowdstrike-client-secret",
      name: "CrowdStrike Falcon API client secret",
      reference: "https://developer.crowdstrike.com/sdks/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Support and resources > API clients and keys > Reset secret"],
      keywords: ["falcon", "crowdstrike"],
      pattern: issuedBy("falcon|crowdstrike", unstated, "secret"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "crowdstrike-client-secret": {
    find: [fill("FALCON_CLIENT_SECRET={w:40}"), fill("crowdstrike_api_secret: {w:40}")],
    ignore: [fill("FALCON_CLIENT_SECRET={w:12}"), fill("FALCON_CLIENT_ID={h:32}")],
  },
});
