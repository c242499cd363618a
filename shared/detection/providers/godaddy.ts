import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const godaddy: Provider = {
  id: "godaddy",
  name: "GoDaddy",
  issuer: "godaddy",
  types: [
    {
      id: "godaddy-secret",
      name: "GoDaddy API key with its secret",
      reference: "https://developer.godaddy.com/getstarted",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["developer.godaddy.com > API keys > Delete"],
      keywords: ["sso-key"],
      pattern: /sso-key\s{1,4}(?<secret>(?<keyId>[\w-]{8,60}):[A-Za-z0-9]{20,32})(?![\w-])/gi,
      confidence: "medium",
      bits: 119,
      window: { before: 2, after: 120 },
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "godaddy-secret": {
    find: [fill("Authorization: sso-key {w:12}_{w:22}:{w:22}")],
    ignore: ["Authorization: sso-key ${KEY}:${SECRET}"],
  },
});
