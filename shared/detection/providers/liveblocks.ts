import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const liveblocks: Provider = {
  id: "liveblocks",
  name: "Liveblocks",
  issuer: "liveblocks",
  types: [
    {
      id: "liveblocks-secret-key",
      name: "Liveblocks secret key",
      reference: "https://liveblocks.io/docs/api-reference/liveblocks-node",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["liveblocks.io/dashboard > the project > API keys > Roll key"],
      keywords: ["liveblocks"],
      pattern: named("liveblocks[\\w.-]{0,20}secret[\\w.-]{0,10}", "sk_[\\w-]{30,120}"),
      confidence: "high",
      bits: 190,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "liveblocks-secret-key": {
    find: [fill("LIVEBLOCKS_SECRET_KEY=sk_prod_{b:64}")],
    ignore: [fill("LIVEBLOCKS_PUBLIC_KEY=pk_prod_{b:64}")],
  },
});
