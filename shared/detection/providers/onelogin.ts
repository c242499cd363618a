import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const onelogin: Provider = {
  id: "onelogin",
  name: "OneLogin",
  issuer: "onelogin",
  types: [
    {
      id: "onelogin-secret",
      name: "OneLogin API client secret",
      reference: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developers > API credentials > Delete"],
      keywords: ["onelogin"],
      pattern: issuedBy("onelogin", "[0-9a-f]{64}", "secret|key|token"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "onelogin-secret": { find: [fill("ONELOGIN_CLIENT_SECRET={h:64}")], ignore: [fill("ONELOGIN_CLIENT_SECRET={h:16}")] },
});
