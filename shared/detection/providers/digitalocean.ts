import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const digitalocean: Provider = {
  id: "digitalocean",
  name: "DigitalOcean",
  issuer: "digitalocean",
  types: [
    {
      id: "digitalocean-token",
      name: "DigitalOcean token",
      reference: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Control panel > API > Delete", "POST /v1/oauth/revoke"],
      keywords: ["dop_v1_", "doo_v1_", "dor_v1_"],
      pattern: /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "digitalocean-token": { find: [fill("dop_v1_{h:64}")], ignore: [fill("dop_v1_{h:20}")] },
});
