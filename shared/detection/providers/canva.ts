import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const canva: Provider = {
  id: "canva",
  name: "Canva",
  issuer: "canva",
  types: [
    {
      id: "canva-client-secret",
      name: "Canva client secret",
      reference: "https://www.canva.dev/docs/connect/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > Integration > Generate a new secret"],
      keywords: ["cnvca"],
      pattern: /(?<![A-Za-z0-9])cnvca[\w-]{50,52}(?![\w-])/g,
      confidence: "high",
      bits: 290,
    },
  ],
};

export const examples = (): Examples => ({
  "canva-client-secret": { find: [fill("cnvca{b:50}w")], ignore: [fill("cnvca{w:9}")] },
});
