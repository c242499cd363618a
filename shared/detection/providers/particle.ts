import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const particle: Provider = {
  id: "particle",
  name: "Particle",
  issuer: "particle",
  types: [
    {
      id: "particle-token",
      name: "Particle access token",
      reference: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["DELETE /v1/access_tokens/current with the token"],
      keywords: ["particle"],
      pattern: issuedBy("particle", "[0-9a-f]{40}", "token|key"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "particle-token": { find: [fill("PARTICLE_ACCESS_TOKEN={h:40}")], ignore: [fill("PARTICLE_ACCESS_TOKEN={h:3}")] },
});
