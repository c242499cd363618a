import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const codemagic: Provider = {
  id: "codemagic",
  name: "Codemagic",
  issuer: "codemagic",
  types: [
    {
      id: "codemagic-token",
      name: "Codemagic API token",
      reference: "https://docs.codemagic.io/rest-api/codemagic-rest-api",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account settings > API token > Revoke"],
      keywords: ["codemagic", "cm_api_token"],
      pattern: named("codemagic[\\w.-]{0,20}token|(?<![a-z])cm_api_token", "[\\w-]{20,100}"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "codemagic-token": {
    find: [fill("CM_API_TOKEN={b:43}"), fill("CODEMAGIC_API_TOKEN={b:43}")],
    ignore: [fill("CM_API_TOKEN={w:5}")],
  },
});
