import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const hetzner: Provider = {
  id: "hetzner",
  name: "Hetzner Cloud",
  issuer: "hetzner",
  types: [
    {
      id: "hetzner-token",
      name: "Hetzner Cloud API token",
      reference: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Project > Security > API tokens > Delete"],
      keywords: ["hetzner", "hcloud"],
      pattern: issuedBy("hetzner|hcloud", "[A-Za-z0-9]{64}"),
      confidence: "medium",
      bits: 381,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "hetzner-token": { find: [fill("HCLOUD_TOKEN={w:64}")], ignore: [fill("HCLOUD_TOKEN={w:3}")] },
});
