import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const ciscoMeraki: Provider = {
  id: "cisco-meraki",
  name: "Cisco Meraki",
  issuer: "cisco-meraki",
  types: [
    {
      id: "meraki-key",
      name: "Cisco Meraki API key",
      reference: "https://developer.cisco.com/meraki/api-v1/authorization/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["My profile > API access > Revoke"],
      keywords: ["meraki"],
      pattern: issuedBy("meraki", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "meraki-key": { find: [fill("MERAKI_DASHBOARD_API_KEY={h:40}")], ignore: [fill("MERAKI_DASHBOARD_API_KEY={h:3}")] },
});
