import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, named, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const browserstack: Provider = {
  id: "browserstack",
  name: "BrowserStack",
  issuer: "browserstack",
  types: [
    {
      id: "browserstack-key",
      name: "BrowserStack access key",
      reference: "https://www.browserstack.com/docs/iaam/security/access-key",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > Profile > Access key > Reset"],
      keywords: ["browserstack"],
      pattern: issuedBy("browserstack", "[A-Za-z0-9]{20}", "key"),
      confidence: "medium",
      bits: 119,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
    {
      id: "percy-token",
      name: "Percy project token",
      reference: "https://www.browserstack.com/docs/percy/common-issue/common-errors/missing-percy-token",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["percy.io > Project settings > Regenerate"],
      note: "Whoever has it can use up the account's quota, and read nothing.",
      keywords: ["percy_token"],
      pattern: named("percy_token", unstated),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "browserstack-key": {
    find: [fill("BROWSERSTACK_ACCESS_KEY={w:20}")],
    ignore: [fill("BROWSERSTACK_ACCESS_KEY={w:3}")],
  },
  "percy-token": { find: [fill("PERCY_TOKEN=web_{h:64}")], ignore: [fill("PERCY_TOKEN={h:8}")] },
});
