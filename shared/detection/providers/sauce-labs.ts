import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const sauceLabs: Provider = {
  id: "sauce-labs",
  name: "Sauce Labs",
  issuer: "sauce-labs",
  types: [
    {
      id: "sauce-access-key",
      name: "Sauce Labs access key",
      reference: "https://docs.saucelabs.com/dev/api/#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > User settings > Regenerate the access key"],
      keywords: ["sauce"],
      pattern: issuedBy("sauce", uuid, "key|token"),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "sauce-access-key": {
    find: [fill("SAUCE_ACCESS_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("SAUCE_ACCESS_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
