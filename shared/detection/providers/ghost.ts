import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const ghost: Provider = {
  id: "ghost",
  name: "Ghost",
  issuer: "ghost",
  types: [
    {
      id: "ghost-admin-key",
      name: "Ghost Admin API key",
      reference: "https://docs.ghost.org/admin-api/#token-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Integrations > Regenerate the Admin API key"],
      keywords: ["ghost"],
      pattern: issuedBy("ghost", "(?<keyId>[0-9a-f]{24}):[0-9a-f]{64}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "ghost-admin-key": {
    find: [fill("GHOST_ADMIN_API_KEY={h:24}:{h:64}")],
    ignore: [fill("GHOST_ADMIN_API_KEY={h:3}:{h:3}")],
  },
});
