import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const unkey: Provider = {
  id: "unkey",
  name: "Unkey",
  issuer: "unkey",
  types: [
    {
      id: "unkey-root-key",
      name: "Unkey root key",
      reference: "https://www.unkey.com/docs/security/root-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Settings > Root keys > Delete"],
      keywords: ["unkey_"],
      pattern: /(?<![A-Za-z0-9])unkey_[A-Za-z0-9]{22,48}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 4, after: 80 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "unkey-root-key": { find: [fill("unkey_{w:24}")], ignore: [fill("unkey_{w:5}")] },
});
