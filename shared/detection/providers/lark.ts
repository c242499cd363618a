import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const lark: Provider = {
  id: "lark",
  name: "Lark",
  issuer: "lark",
  types: [
    {
      id: "lark-app-secret",
      name: "Lark or Feishu app secret",
      reference:
        "https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer console > Credentials > Reset the secret"],
      keywords: ["lark", "feishu"],
      pattern: issuedBy("lark|feishu", "[A-Za-z0-9]{32}", "secret"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "lark-app-secret": { find: [fill("LARK_APP_SECRET={w:32}")], ignore: [fill("LARK_APP_SECRET={w:3}")] },
});
