import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const make: Provider = {
  id: "make",
  name: "Make",
  issuer: "make",
  types: [
    {
      id: "make-webhook",
      name: "Make webhook",
      reference: "https://help.make.com/webhooks",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Webhooks > Delete, then add a new one"],
      keywords: [".make.com/", "hook.integromat.com/"],
      pattern: /hook\.(?:[a-z]{2}\d\.make|integromat)\.com\/(?<secret>[a-z0-9]{32})(?![A-Za-z0-9])/g,
      confidence: "high",
      bits: 160,
      window: { before: 40, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "make-webhook": {
    find: [fill("https://hook.eu1.make.com/{l:32}")],
    ignore: [fill("https://hook.eu1.make.com/{l:9}")],
  },
});
