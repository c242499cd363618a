import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const zerotier: Provider = {
  id: "zerotier",
  name: "ZeroTier",
  issuer: "zerotier",
  types: [
    {
      id: "zerotier-token",
      name: "ZeroTier Central API token",
      reference: "https://docs.zerotier.com/tokens/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > API access tokens > Delete"],
      keywords: ["zerotier"],
      pattern: issuedBy("zerotier", "[A-Za-z0-9]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "zerotier-token": { find: [fill("ZEROTIER_CENTRAL_TOKEN={w:32}")], ignore: [fill("ZEROTIER_CENTRAL_TOKEN={w:8}")] },
});
