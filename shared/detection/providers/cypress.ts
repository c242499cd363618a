import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const cypress: Provider = {
  id: "cypress",
  name: "Cypress Cloud",
  issuer: "cypress",
  types: [
    {
      id: "cypress-record-key",
      name: "Cypress Cloud record key",
      reference: "https://docs.cypress.io/guides/cloud/projects",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Project settings > Record keys > Delete"],
      keywords: ["cypress", "--key"],
      pattern: named("cypress[_-]?record[_-]?key|--record[^\\r\\n]{0,80}--key", uuid),
      confidence: "high",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "cypress-record-key": {
    find: [
      fill("CYPRESS_RECORD_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}"),
      fill("npx cypress run --record --key {h:8}-{h:4}-{h:4}-{h:4}-{h:12}"),
    ],
    ignore: [fill("CYPRESS_PROJECT_ID={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
