import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const valTown: Provider = {
  id: "val-town",
  name: "Val Town",
  issuer: "val-town",
  types: [
    {
      id: "val-town-token",
      name: "Val Town API token",
      reference: "https://docs.val.town/reference/api/authentication/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Settings > API tokens > Delete"],
      keywords: ["vtwn_"],
      pattern: /(?<![A-Za-z0-9])vtwn_[\w-]{20,40}(?![\w-])/g,
      confidence: "high",
      bits: 112,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "val-town-token": { find: [fill("vtwn_{w:32}")], ignore: [fill("vtwn_{w:5}")] },
});
