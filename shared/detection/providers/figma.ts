import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const figma: Provider = {
  id: "figma",
  name: "Figma",
  issuer: "figma",
  types: [
    {
      id: "figma-token",
      name: "Figma personal access token",
      reference: "https://developers.figma.com/docs/rest-api/authentication/",
      lifetime: { expires: "optional", maxDays: 90 },
      identity: "human",
      containment: ["Settings > Security > Personal access tokens > Revoke"],
      keywords: ["figd_", "figu", "figo"],
      pattern: /(?<![A-Za-z0-9])fig[duo][rh]?_[\w-]{40,200}(?![\w-])/g,
      confidence: "high",
      bits: 240,
    },
  ],
};

export const examples = (): Examples => ({
  "figma-token": { find: [fill("figd_{b:43}")], ignore: [fill("figd_{w:9}")] },
});
