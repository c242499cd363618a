import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const webex: Provider = {
  id: "webex",
  name: "Webex",
  issuer: "webex",
  types: [
    {
      id: "webex-token",
      name: "Webex access token",
      reference: "https://developer.webex.com/docs/getting-started",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["developer.webex.com > My Webex apps > Regenerate access token"],
      note: "A personal access token ends after 12 hours; a bot's does not.",
      keywords: ["webex"],
      pattern: issuedBy("webex", "[\\w-]{60,200}", "token"),
      confidence: "medium",
      bits: 256,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "webex-token": {
    find: [fill("WEBEX_ACCESS_TOKEN={b:64}_PF84_{h:8}-{h:4}-{h:4}-{h:4}-{h:12}"), fill("webex_bot_token: {b:80}")],
    ignore: [fill("WEBEX_ACCESS_TOKEN={w:20}")],
  },
});
