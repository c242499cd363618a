import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const dnsimple: Provider = {
  id: "dnsimple",
  name: "DNSimple",
  issuer: "dnsimple",
  types: [
    {
      id: "dnsimple-token",
      name: "DNSimple API token",
      reference: "https://support.dnsimple.com/articles/api-access-token/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account or user settings > Access tokens > Delete"],
      keywords: ["dnsimple_"],
      pattern: /(?<![A-Za-z0-9])dnsimple_[aou]_[A-Za-z0-9]{30,60}(?![\w-])/g,
      confidence: "medium",
      bits: 190,
    },
  ],
};

export const examples = (): Examples => ({
  "dnsimple-token": { find: [fill("dnsimple_a_{w:32}")], ignore: [fill("dnsimple_a_{w:8}")] },
});
