import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const plivo: Provider = {
  id: "plivo",
  name: "Plivo",
  issuer: "plivo",
  types: [
    {
      id: "plivo-auth-token",
      name: "Plivo auth token",
      reference: "https://www.plivo.com/docs/account/api/overview",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > Account > Reset the auth token"],
      keywords: ["plivo"],
      pattern: issuedBy("plivo", "[\\w-]{40}", "token"),
      confidence: "medium",
      bits: 238,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "plivo-auth-token": { find: [fill("PLIVO_AUTH_TOKEN={b:39}w")], ignore: [fill("PLIVO_AUTH_TOKEN={b:3}w")] },
});
