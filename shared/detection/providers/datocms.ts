import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const datocms: Provider = {
  id: "datocms",
  name: "DatoCMS",
  issuer: "datocms",
  types: [
    {
      id: "datocms-token",
      name: "DatoCMS API token",
      reference: "https://www.datocms.com/docs/content-management-api/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Project settings > API tokens > Delete"],
      keywords: ["datocms", "dato_cms", "dato_api"],
      pattern: issuedBy("dato_?cms|dato_(?=api)", "[0-9a-f]{30}|[0-9a-f]{50}"),
      confidence: "medium",
      bits: 120,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "datocms-token": { find: [fill("DATOCMS_API_TOKEN={h:30}")], ignore: [fill("DATOCMS_API_TOKEN={h:7}")] },
});
