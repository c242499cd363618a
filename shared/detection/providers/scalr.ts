import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { makeJwt } from "./jwt.ts";
import { issuedBy } from "./patterns.ts";

export const scalr: Provider = {
  id: "scalr",
  name: "Scalr",
  issuer: "scalr",
  types: [
    {
      id: "scalr-token",
      name: "Scalr API token",
      reference: "https://docs.scalr.io/reference/authentication",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account > API tokens > Delete"],
      keywords: ["scalr"],
      pattern: issuedBy("scalr", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,800}\\.[\\w-]{20,400}", "token|key"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 1800 },
      facts: jwtFacts,
    },
  ],
};

export const examples = (): Examples => ({
  "scalr-token": {
    find: [`SCALR_TOKEN=${makeJwt({ iss: "user", jti: fill("at-{l:16}") })}`],
    ignore: [fill("SCALR_TOKEN=eyJ{w:9}")],
  },
});
