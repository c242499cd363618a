import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const bitwarden: Provider = {
  id: "bitwarden",
  name: "Bitwarden",
  issuer: "bitwarden",
  types: [
    {
      id: "bitwarden-access-token",
      name: "Bitwarden Secrets Manager access token",
      reference: "https://bitwarden.com/help/access-tokens/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Secrets Manager > Machine accounts > Access tokens > Revoke"],
      keywords: ["bws_", "bitwarden"],
      pattern: issuedBy(
        "bws(?=_)|bitwarden",
        "0\\.(?<keyId>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==",
      ),
      confidence: "medium",
      bits: 180,
      window: { before: 60, after: 400 },

      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "bitwarden-access-token": {
    find: [fill("BWS_ACCESS_TOKEN=0.{h:8}-{h:4}-{h:4}-{h:4}-{h:12}.{w:30}:{s:22}==")],
    ignore: [fill("BWS_ACCESS_TOKEN=0.{h:2}-{h:2}-{h:2}-{h:2}-{h:3}.{w:7}:{s:5}==")],
  },
});
