import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const paddle: Provider = {
  id: "paddle",
  name: "Paddle",
  issuer: "paddle",
  types: [
    {
      id: "paddle-key",
      name: "Paddle API key",
      reference: "https://developer.paddle.com/api-reference/about/authentication",
      lifetime: { expires: "optional", defaultDays: 90 },
      identity: "machine",
      containment: ["Developer tools > Authentication > Revoke"],
      keywords: ["pdl_"],
      pattern:
        /(?<![A-Za-z0-9])(?<secret>pdl_(?:live|sdbx)_(?<keyId>apikey_[a-z0-9]{26})_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 130,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "paddle-key": { find: [fill("pdl_live_apikey_{l:26}_{w:22}_{w:3}")], ignore: [fill("pdl_live_apikey_{l:26}")] },
});
