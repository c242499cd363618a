import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const intra42: Provider = {
  id: "intra42",
  name: "42 Intra",
  issuer: "intra42",
  types: [
    {
      id: "intra42-client-secret",
      name: "42 Intra application secret",
      reference: "https://api.intra.42.fr/apidoc/guides/getting_started",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["profile.intra.42.fr > Applications > Generate a new secret"],
      keywords: ["s-s4t2ud-", "s-s4t2af-"],
      pattern: /(?<![A-Za-z0-9])s-s4t2(?:ud|af)-[0-9a-f]{64}(?![\w-])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "intra42-client-secret": { find: [fill("s-s4t2ud-{h:64}")], ignore: [fill("s-s4t2ud-{h:9}")] },
});
