import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const squarespace: Provider = {
  id: "squarespace",
  name: "Squarespace",
  issuer: "squarespace",
  types: [
    {
      id: "squarespace-key",
      name: "Squarespace API key",
      reference: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Developer tools > API keys > Delete"],
      keywords: ["squarespace"],
      pattern: issuedBy("squarespace", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "squarespace-key": {
    find: [fill("SQUARESPACE_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("SQUARESPACE_API_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
