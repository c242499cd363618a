import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const honeycomb: Provider = {
  id: "honeycomb",
  name: "Honeycomb",
  issuer: "honeycomb",
  types: [
    {
      id: "honeycomb-key",
      name: "Honeycomb key",
      reference: "https://docs.honeycomb.io/api/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Environment settings > API keys > Delete"],
      keywords: ["ik_", "mk_"],
      pattern:
        /(?<![A-Za-z0-9])(?<secret>(?<keyId>hc[a-z](?:ik|mk)_[A-Za-z0-9]{26})(?::[A-Za-z0-9]{32,64}|(?<=ik_.{26})[A-Za-z0-9]{32}))(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 160,
      facts: publicParts,
      window: { before: 4, after: 120 },
    },
  ],
};

export const examples = (): Examples => ({
  "honeycomb-key": {
    find: [fill("hcaik_{l:58}"), fill("hcxmk_{l:26}:{w:32}")],
    ignore: [fill("hcaik_{l:26}"), fill("hcxmk_{l:26}")],
  },
});
