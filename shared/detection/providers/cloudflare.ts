import type { Examples, Provider } from "../../model/provider.ts";
import { isMixed } from "./shapes.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const cloudflare: Provider = {
  id: "cloudflare",
  name: "Cloudflare",
  issuer: "cloudflare",
  types: [
    {
      id: "cloudflare-token",
      name: "Cloudflare API token or global key",
      reference: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "An account-owned token belongs to no person.",
        reference: "https://developers.cloudflare.com/fundamentals/api/get-started/account-owned-tokens/",
      },
      containment: ["Dashboard > API Tokens > Roll or delete"],
      keywords: ["cfut_", "cfat_", "cfk_"],
      pattern: /(?<![A-Za-z0-9])cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 230,
    },
    {
      id: "cloudflare-origin-ca-key",
      name: "Cloudflare Origin CA key",
      reference: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Profile > API Tokens > Origin CA Key > Change"],
      keywords: ["v1.0-"],
      pattern: /(?<![A-Za-z0-9])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 580,
    },
    {
      id: "cloudflare-legacy-token",
      name: "Cloudflare API token (40 characters) or global key",
      reference: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Dashboard > API Tokens > Roll or delete"],
      keywords: ["cloudflare", "cf_api", "cf-api", "x-auth-key"],
      pattern: named("cloudflare|cf_api|cf-api|x-auth-key", "[\\w-]{40}|[0-9a-f]{37}"),
      confidence: "medium",
      bits: 148,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "cloudflare-token": { find: [fill("cfut_{w:40}{h:8}"), fill("cfk_{w:40}{h:8}")], ignore: [fill("cfut_{w:30}")] },
  "cloudflare-origin-ca-key": { find: [fill("v1.0-{h:24}-{h:146}")], ignore: [fill("v1.0-{h:24}")] },
  "cloudflare-legacy-token": {
    find: [fill("CLOUDFLARE_API_TOKEN={w:40}"), fill("X-Auth-Key: {h:37}")],
    ignore: ["cloudflare_zone = some-quite-long-name-of-a-zone-for-people"],
  },
});
