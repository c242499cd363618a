import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const duo: Provider = {
  id: "duo",
  name: "Duo Security",
  issuer: "duo",
  types: [
    {
      id: "duo-secret-key",
      name: "Duo secret key",
      reference: "https://duo.com/docs/protecting-applications",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Admin panel > Applications > Reset the secret key"],
      keywords: ["duo_skey", "duo_secret", "duosecurity"],
      pattern: issuedBy("duo(?=_skey|_secret|security)", "[A-Za-z0-9]{40}", "skey|secret"),
      confidence: "medium",
      bits: 238,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "duo-secret-key": { find: [fill("DUO_SECRET_KEY={w:40}")], ignore: [fill("DUO_SECRET_KEY={w:3}")] },
});
