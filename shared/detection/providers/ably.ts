import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const ably: Provider = {
  id: "ably",
  name: "Ably",
  issuer: "ably",
  types: [
    {
      id: "ably-key",
      name: "Ably API key",
      reference: "https://ably.com/docs/auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > App > API keys > Revoke"],
      keywords: ["ably_", "ably api", "ably.re"],
      pattern: issuedBy("ably(?=_| api|\\.re)", "(?<keyId>[\\w-]{5,8}\\.[\\w-]{5,8}):[\\w-]{43}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "ably-key": { find: [fill("ABLY_API_KEY={w:6}.{w:6}:{w:43}")], ignore: [fill("ABLY_API_KEY={w:2}.{w:2}:{w:10}")] },
});
