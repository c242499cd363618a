import type { Examples, Provider } from "../../model/provider.ts";
import { isPlaceholder } from "../placeholder.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

/** The form that any issuer may give its tokens, so that scanners know them. */
export const secretToken: Provider = {
  id: "secret-token",
  name: "Secret tokens",
  issuer: "",
  types: [
    {
      id: "secret-token",
      name: "Token in the form of RFC 8959",
      reference: "https://www.rfc-editor.org/rfc/rfc8959",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      containment: ["Find out who accepts it", "Revoke it there"],
      keywords: ["secret-token:"],
      pattern: /(?<![\w-])secret-token:(?<secret>[\w.~!+=@%-]{16,300})/g,
      confidence: "high",
      bits: 80,
      window: { before: 2, after: 320 },
      accepts: (secret) => isMixed(secret) && !isPlaceholder(secret),
    },
  ],
};

export const examples = (): Examples => ({
  "secret-token": {
    find: [fill("export CENSUS_TOKEN=secret-token:{w:24}%207")],
    ignore: ["secret-token:replace-me-with-yours", "secret-token: ref/to/vault/path/2"],
  },
});
