import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const ipinfo: Provider = {
  id: "ipinfo",
  name: "IPinfo",
  issuer: "ipinfo",
  types: [
    {
      id: "ipinfo-token",
      name: "IPinfo token",
      reference: "https://ipinfo.io/developers",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > Token > Reset"],
      keywords: ["ipinfo"],
      pattern: issuedBy("ipinfo(?:\\.io)?", "[0-9a-f]{14}"),
      confidence: "medium",
      bits: 56,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "ipinfo-token": { find: [fill("IPINFO_TOKEN={h:14}")], ignore: [fill("IPINFO_TOKEN={h:3}")] },
});
