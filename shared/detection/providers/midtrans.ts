import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const midtrans: Provider = {
  id: "midtrans",
  name: "Midtrans",
  issuer: "midtrans",
  types: [
    {
      id: "midtrans-server-key",
      name: "Midtrans server key",
      reference: "https://docs.midtrans.com/docs/midtrans-account",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Access keys > ask support to change the key"],
      keywords: ["mid-server-"],
      pattern: /(?<![A-Za-z0-9])(?:SB-)?Mid-server-[\w-]{24}(?![\w-])/g,
      confidence: "high",
      bits: 142,
    },
  ],
};

export const examples = (): Examples => ({
  "midtrans-server-key": { find: [fill("Mid-server-{b:23}w")], ignore: [fill("Mid-server-{w:5}")] },
});
