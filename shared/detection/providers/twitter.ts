import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated, isMixed } from "./shapes.ts";

export const twitter: Provider = {
  id: "twitter",
  name: "X (Twitter)",
  issuer: "twitter",
  types: [
    {
      id: "twitter-bearer-token",
      name: "X app-only bearer token",
      reference: "https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["POST oauth2/invalidate_token", "Developer portal > Keys and tokens > Revoke"],
      keywords: ["aaaaaaaaaaaaaaaaaaaa"],
      pattern: /(?<![A-Za-z0-9])A{20,24}[A-Za-z0-9%]{60,140}(?![\w-])/g,
      confidence: "medium",
      bits: 400,
      window: { before: 10, after: 180 },
      accepts: isMixed,
    },
    {
      id: "twitter-secret",
      name: "X consumer secret, access token or its secret",
      reference: "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Developer portal > Keys and tokens > Regenerate"],
      keywords: ["twitter"],
      pattern: issuedBy(
        "twitter",
        "\\d{10,25}-[A-Za-z0-9]{20,45}|[A-Za-z0-9]{42,50}|[A-Za-z0-9]{25}",
        "key|token|secret",
      ),
      confidence: "medium",
      bits: 148,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "twitter-bearer-token": {
    find: [fill("AAAAAAAAAAAAAAAAAAAAAB{w:30}%3D{w:60}")],
    ignore: [fill("AAAAAAAAAAAAAAAAAAAAAA{w:9}")],
  },
  "twitter-secret": { find: [fill("TWITTER_CONSUMER_SECRET={w:50}")], ignore: [fill("TWITTER_CONSUMER_SECRET={w:9}")] },
});
