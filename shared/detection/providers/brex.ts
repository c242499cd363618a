import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const brex: Provider = {
  id: "brex",
  name: "Brex",
  issuer: "brex",
  types: [
    {
      id: "brex-token",
      name: "Brex user token",
      reference: "https://developer.brex.com/guides/authentication",
      lifetime: { expires: "issuer-decides" },
      identity: "human",
      containment: ["Developer > Settings > Revoke the token"],
      keywords: ["bxt_"],
      pattern: /(?<![A-Za-z0-9])bxt_[A-Za-z0-9]{30,60}(?![\w-])/g,
      confidence: "high",
      bits: 178,
    },
  ],
};

export const examples = (): Examples => ({
  "brex-token": { find: [fill("bxt_{w:36}")], ignore: [fill("bxt_{w:9}")] },
});
