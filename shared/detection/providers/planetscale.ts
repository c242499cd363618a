import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const planetscale: Provider = {
  id: "planetscale",
  name: "PlanetScale",
  issuer: "planetscale",
  types: [
    {
      id: "planetscale-token",
      name: "PlanetScale token or password",
      reference: "https://planetscale.com/docs/concepts/service-tokens",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["pscale service-token delete", "pscale password delete"],
      keywords: ["pscale_"],
      pattern: /(?<![A-Za-z0-9])pscale_(?:tkn|oauth|pw)_[\w=.-]{32,64}(?![\w-])/g,
      confidence: "high",
      bits: 180,
    },
  ],
};

export const examples = (): Examples => ({
  "planetscale-token": { find: [fill("pscale_tkn_{b:43}")], ignore: [fill("pscale_tkn_{w:9}")] },
});
