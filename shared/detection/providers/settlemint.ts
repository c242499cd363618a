import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const settlemint: Provider = {
  id: "settlemint",
  name: "SettleMint",
  issuer: "settlemint",
  types: [
    {
      id: "settlemint-token",
      name: "SettleMint personal, application or service access token",
      reference:
        "https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account or application > Access tokens > Delete"],
      keywords: ["sm_pat_", "sm_aat_", "sm_sat_"],
      pattern: /(?<![A-Za-z0-9])sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}(?![\w-])/g,
      confidence: "high",
      bits: 95,
    },
  ],
};

export const examples = (): Examples => ({
  "settlemint-token": {
    find: [fill("sm_pat_{w:16}"), fill("sm_aat_{w:16}"), fill("sm_sat_{w:16}")],
    ignore: [fill("sm_pat_{w:5}")],
  },
});
