import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const pinata: Provider = {
  id: "pinata",
  name: "Pinata",
  issuer: "pinata",
  types: [
    {
      id: "pinata-jwt",
      name: "Pinata API key token",
      reference: "https://docs.pinata.cloud/account-management/api-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["app.pinata.cloud/developers/api-keys > Revoke"],
      keywords: ["pinata"],
      pattern: issuedBy("pinata", "eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,2000}\\.[\\w-]{20,1500}", "jwt|token"),
      confidence: "high",
      bits: 256,
      window: { before: 60, after: 5700 },
      accepts: isMixed,
      facts: jwtFacts,
    },
    {
      id: "pinata-secret",
      name: "Pinata API secret",
      reference: "https://docs.pinata.cloud/account-management/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["app.pinata.cloud/developers/api-keys > Revoke"],
      keywords: ["pinata"],
      pattern: issuedBy("pinata", "[0-9a-f]{64}", "secret"),
      confidence: "medium",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "pinata-jwt": { find: [fill("PINATA_JWT=eyJ{b:40}.eyJ{b:90}.{b:43}")], ignore: [fill("PINATA_JWT=eyJ{b:40}")] },
  "pinata-secret": {
    find: [fill("PINATA_API_SECRET={h:64}"), fill("pinata_secret_api_key: {h:64}")],
    ignore: [fill("PINATA_API_KEY={h:64}")],
  },
});
