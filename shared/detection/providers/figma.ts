import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

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
      window: { before: 2, after: 210 },
    },
    {
      id: "figma-legacy-token",
      name: "Figma personal access token (with the user's id)",
      reference: "https://developers.figma.com/docs/rest-api/authentication/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Security > Personal access tokens > Revoke"],
      keywords: ["figma"],
      pattern: issuedBy("figma", `\\d{4,24}-${uuid}`, "token|key"),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "figma-token": { find: [fill("figd_{b:43}")], ignore: [fill("figd_{w:9}")] },
  "figma-legacy-token": {
    find: [fill("X-Figma-Token: {d:6}-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("X-Figma-Token: {d:6}-{h:8}")],
  },
});
