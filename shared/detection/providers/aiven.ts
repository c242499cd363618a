import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isGenerated } from "./shapes.ts";

export const aiven: Provider = {
  id: "aiven",
  name: "Aiven",
  issuer: "aiven",
  types: [
    {
      id: "aiven-token",
      name: "Aiven token",
      reference: "https://aiven.io/docs/platform/concepts/authentication-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["avn user access-token revoke"],
      keywords: ["aiven"],
      pattern:
        /(?:aivenv1\s{1,4}|aiven[\w.-]{0,30}token["'\x60]{0,2}\s{0,8}[=:]\s{0,8}["'\x60]?)(?<secret>[\w+/=-]{40,1000})(?![\w+/=-])/gi,
      confidence: "medium",
      bits: 160,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "aiven-token": {
    find: [fill("AIVEN_TOKEN={s:371}w="), fill("Authorization: aivenv1 {s:371}w=")],
    ignore: [fill("AIVEN_TOKEN={w:20}")],
  },
});
