import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const securitytrails: Provider = {
  id: "securitytrails",
  name: "SecurityTrails",
  issuer: "securitytrails",
  types: [
    {
      id: "securitytrails-key",
      name: "SecurityTrails API key",
      reference: "https://docs.securitytrails.com/docs/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > Credentials > Delete the key"],
      keywords: ["securitytrails"],
      pattern: issuedBy("securitytrails", "[A-Za-z0-9]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "securitytrails-key": {
    find: [fill("SECURITYTRAILS_API_KEY={w:32}")],
    ignore: [fill("SECURITYTRAILS_API_KEY={w:8}")],
  },
});
