import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const duffel: Provider = {
  id: "duffel",
  name: "Duffel",
  issuer: "duffel",
  types: [
    {
      id: "duffel-key",
      name: "Duffel API token",
      reference: "https://duffel.com/docs/api/overview/making-requests/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > Access tokens > Delete"],
      keywords: ["duffel_"],
      pattern: /(?<![A-Za-z0-9])duffel_(?:test|live)_[\w=-]{43}(?![\w-])/g,
      confidence: "high",
      bits: 250,
    },
  ],
};

export const examples = (): Examples => ({
  "duffel-key": { find: [fill("duffel_live_{b:43}")], ignore: [fill("duffel_live_{w:9}")] },
});
