import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const xata: Provider = {
  id: "xata",
  name: "Xata",
  issuer: "xata",
  types: [
    {
      id: "xata-key",
      name: "Xata API key",
      reference: "https://xata.io/docs/concepts/api-keys",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Settings > API keys > Delete"],
      keywords: ["xau_"],
      pattern: /(?<![A-Za-z0-9])xau_[A-Za-z0-9]{32,48}(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({ "xata-key": { find: [fill("xau_{w:33}")], ignore: [fill("xau_{w:5}")] } });
