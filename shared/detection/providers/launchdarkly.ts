import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

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
  ],
};

export const examples = (): Examples => ({
  "launchdarkly-key": { find: ["sdk-" + fill("{h:8}-{h:4}-4{h:3}-a{h:3}-{h:12}")], ignore: [fill("sdk-{h:8}")] },
});
