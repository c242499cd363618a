import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const datastax: Provider = {
  id: "datastax",
  name: "DataStax",
  issuer: "datastax",
  types: [
    {
      id: "astra-token",
      name: "DataStax Astra application token",
      reference: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Astra portal > Tokens > Delete"],
      keywords: ["astracs:"],
      pattern: /(?<![A-Za-z0-9])AstraCS:[A-Za-z]{20,30}:[0-9a-f]{64}|(?<![A-Za-z0-9])AstraCS:[\w:]{30,100}(?![\w-])/g,
      confidence: "high",
      bits: 150,
    },
  ],
};

export const examples = (): Examples => ({
  "astra-token": { find: [fill("AstraCS:{a:24}:{h:64}")], ignore: [fill("AstraCS:{a:9}")] },
});
