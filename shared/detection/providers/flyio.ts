import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const flyio: Provider = {
  id: "flyio",
  name: "Fly.io",
  issuer: "flyio",
  types: [
    {
      id: "flyio-token",
      name: "Fly.io token",
      reference: "https://fly.io/docs/security/tokens/",
      lifetime: { expires: "always", defaultDays: 7300, maxDays: 7300 },
      identity: "machine",
      alternative: {
        text: "fly tokens create deploy -x 24h makes one that ends the next day.",
        reference: "https://fly.io/docs/flyctl/tokens-create-deploy/",
      },
      containment: ["fly tokens revoke"],
      keywords: ["fo1_", "fm1r_", "fm1a_", "fm2_"],
      pattern:
        /(?<![A-Za-z0-9])(?:fo1_[\w-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,4000}={0,3}|fm2_[A-Za-z0-9+/]{100,4000}={0,3})(?![A-Za-z0-9+/=_-])/g,
      confidence: "high",
      bits: 250,
      window: { before: 4, after: 4100 },
    },
  ],
};

export const examples = (): Examples => ({
  "flyio-token": { find: [fill("fo1_{b:43}"), fill("FlyV1 fm2_{s:300}")], ignore: [fill("fo1_{w:9}")] },
});
