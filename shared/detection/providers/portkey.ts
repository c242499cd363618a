import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const portkey: Provider = {
  id: "portkey",
  name: "Portkey",
  issuer: "portkey",
  types: [
    {
      id: "portkey-key",
      name: "Portkey API key",
      reference: "https://portkey.ai/docs/api-reference/authentication",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Settings > API keys > Delete"],
      keywords: ["portkey"],
      pattern: issuedBy("portkey", "[\\w+/-]{20,100}={0,2}", "key"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "portkey-key": {
    find: [fill("PORTKEY_API_KEY={s:28}"), fill("x-portkey-api-key: {s:28}")],
    ignore: [fill("PORTKEY_API_KEY={w:5}")],
  },
});
