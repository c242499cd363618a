import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const betterStack: Provider = {
  id: "better-stack",
  name: "Better Stack",
  issuer: "better-stack",
  types: [
    {
      id: "better-stack-token",
      name: "Better Stack API or source token",
      reference: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["betterstack.com/settings > API tokens > Remove"],
      keywords: ["betteruptime", "better_uptime", "betterstack", "better_stack", "logtail"],
      pattern: issuedBy("better_?uptime|better_?stack|logtail", "[A-Za-z0-9]{24}", "token"),
      confidence: "medium",
      bits: 140,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "better-stack-token": {
    find: [fill("BETTERUPTIME_API_TOKEN={w:24}"), fill("LOGTAIL_SOURCE_TOKEN={w:24}")],
    ignore: [fill("BETTERUPTIME_API_TOKEN={w:9}")],
  },
});
