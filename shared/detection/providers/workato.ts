import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const workato: Provider = {
  id: "workato",
  name: "Workato",
  issuer: "workato",
  types: [
    {
      id: "workato-token",
      name: "Workato developer API token",
      reference: "https://docs.workato.com/workato-api/api-clients.html",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Workspace admin > API clients > Delete"],
      keywords: ["wrka-", "wrkaus-", "wrkaeu-", "wrkajp-", "wrkasg-", "wrkaau-", "wrkail-"],
      pattern: /(?<![A-Za-z0-9])wrka(?:us|eu|jp|sg|au|il)?-eyJ[\w-]{10,400}\.[\w-]{10,1200}\.[\w-]{40,800}(?![\w-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 4, after: 2500 },
    },
  ],
};

export const examples = (): Examples => ({
  "workato-token": {
    find: [fill("wrka-eyJ{b:30}.eyJ{b:80}.{b:340}w"), fill("wrkaeu-eyJ{b:30}.eyJ{b:80}.{b:340}w")],
    ignore: [fill("wrka-eyJ{b:8}")],
  },
});
