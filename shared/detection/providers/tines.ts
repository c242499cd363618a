import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const tines: Provider = {
  id: "tines",
  name: "Tines",
  issuer: "tines",
  types: [
    {
      id: "tines-webhook",
      name: "Tines webhook",
      reference: "https://www.tines.com/docs/actions/types/webhook/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Give the webhook action another secret, and its senders the new address"],
      keywords: [".tines.com/webhook/", ".tines.io/webhook/"],
      pattern:
        /(?<account>[a-z0-9-]{1,63})\.tines\.(?:com|io)\/webhook\/[\w-]{1,100}\/(?<secret>[A-Za-z0-9]{20,100})(?![\w-])/g,
      confidence: "medium",
      bits: 100,
      window: { before: 70, after: 210 },
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "tines-webhook": {
    find: [
      fill("https://acme-prod.tines.com/webhook/{h:32}/{h:32}"),
      fill("https://acme.tines.io/webhook/alerts/{l:32}"),
    ],
    ignore: [fill("https://acme.tines.com/webhook/{h:32}"), "https://acme.tines.com/webhook/alerts/new"],
  },
});
