import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const launchdarkly: Provider = {
  id: "launchdarkly",
  name: "LaunchDarkly",
  issuer: "launchdarkly",
  types: [
    {
      id: "launchdarkly-key",
      name: "LaunchDarkly API or SDK key",
      reference: "https://launchdarkly.com/docs/home/account/api",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account settings > Authorization > Reset or delete"],
      keywords: ["api-", "sdk-"],
      pattern: /(?<![\w-])(?:api|sdk)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![\w-])/g,
      confidence: "high",
      bits: 122,
      window: { before: 2, after: 50 },
    },
    {
      id: "launchdarkly-named-token",
      name: "LaunchDarkly access token",
      reference: "https://launchdarkly.com/docs/home/account/api",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account settings > Authorization > Reset or delete"],
      keywords: ["launchdarkly", "launch_darkly", "launch-darkly"],
      pattern: issuedBy("launch[_-]?darkly", "[\\w=-]{40}", "token|key"),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "launchdarkly-key": { find: ["sdk-" + fill("{h:8}-{h:4}-4{h:3}-a{h:3}-{h:12}")], ignore: [fill("sdk-{h:8}")] },
  "launchdarkly-named-token": {
    find: [fill("LAUNCHDARKLY_ACCESS_TOKEN={b:39}w")],
    ignore: [fill("LAUNCHDARKLY_ACCESS_TOKEN={w:9}")],
  },
});
