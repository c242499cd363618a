import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const ifttt: Provider = {
  id: "ifttt",
  name: "IFTTT",
  issuer: "ifttt",
  types: [
    {
      id: "ifttt-webhook-key",
      name: "IFTTT webhook key",
      reference: "https://ifttt.com/maker_webhooks",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Webhooks > Settings > Edit connection, which makes a new key"],
      keywords: ["maker.ifttt.com/trigger/"],
      pattern: /maker\.ifttt\.com\/trigger\/[\w-]{1,80}\/(?:json\/)?with\/key\/(?<secret>[\w-]{20,60})(?![\w-])/g,
      confidence: "high",
      bits: 112,
    },
  ],
};

export const examples = (): Examples => ({
  "ifttt-webhook-key": {
    find: [fill("https://maker.ifttt.com/trigger/deployed/with/key/{b:42}w")],
    ignore: [fill("https://maker.ifttt.com/trigger/deployed/with/key/{w:5}")],
  },
});
