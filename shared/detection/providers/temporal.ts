import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts, readJwt } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { makeJwt } from "./jwt.ts";
import { issuedBy } from "./patterns.ts";

export const temporal: Provider = {
  id: "temporal",
  name: "Temporal Cloud",
  issuer: "temporal",
  types: [
    {
      id: "temporal-key",
      name: "Temporal Cloud API key",
      reference: "https://docs.temporal.io/cloud/api-keys",
      lifetime: { expires: "always", maxDays: 730 },
      identity: "either",
      containment: ["tcld apikey delete --id <id>"],
      keywords: ["temporal"],
      pattern: issuedBy("temporal", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,800}\\.[\\w-]{20,400}", "token|key"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 1800 },
      accepts: (token) => readJwt(token)?.claims["iss"] === "temporal.io",
      facts: jwtFacts,
    },
  ],
};

export const examples = (): Examples => ({
  "temporal-key": {
    find: [`TEMPORAL_API_KEY=${makeJwt({ iss: "temporal.io", account_id: "acme", exp: 1_790_003_600 })}`],
    ignore: [fill("TEMPORAL_API_KEY=eyJ{w:9}")],
  },
});
