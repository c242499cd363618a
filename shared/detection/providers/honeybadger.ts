import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const honeybadger: Provider = {
  id: "honeybadger",
  name: "Honeybadger",
  issuer: "honeybadger",
  types: [
    {
      id: "honeybadger-token",
      name: "Honeybadger API token",
      reference: "https://docs.honeybadger.io/api/v3/authentication/",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["User or account settings > API tokens > Revoke"],
      keywords: ["hbu_", "hba_", "hbo_"],
      pattern: /(?<![A-Za-z0-9])hb[uao]_[\w-]{24,120}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 4, after: 130 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "honeybadger-token": {
    find: [fill("hbu_{w:40}"), fill("HONEYBADGER_API_TOKEN=hba_{w:32}")],
    ignore: [fill("hbu_{w:9}")],
  },
});
