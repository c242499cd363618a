import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const turso: Provider = {
  id: "turso",
  name: "Turso",
  issuer: "turso",
  types: [
    {
      id: "turso-token",
      name: "Turso database or API token",
      reference: "https://docs.turso.tech/sdk/authorization",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["turso db tokens invalidate <database>, or turso auth api-tokens revoke <name>"],
      keywords: ["turso"],
      pattern: issuedBy("turso", "eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,2000}\\.[\\w-]{20,1500}", "token"),
      confidence: "high",
      bits: 256,
      window: { before: 60, after: 5700 },
      accepts: isMixed,
      facts: jwtFacts,
    },
  ],
};

export const examples = (): Examples => ({
  "turso-token": {
    find: [fill("TURSO_AUTH_TOKEN=eyJ{b:40}.eyJ{b:90}.{b:86}")],
    ignore: [fill("TURSO_AUTH_TOKEN=eyJ{b:40}")],
  },
});
