import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const kagi: Provider = {
  id: "kagi",
  name: "Kagi",
  issuer: "kagi",
  types: [
    {
      id: "kagi-session-link",
      name: "Kagi session link",
      reference: "https://help.kagi.com/kagi/privacy/private-browser-sessions.html",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Account > Session link > Regenerate"],
      keywords: ["kagi.com/search?token="],
      pattern: /kagi\.com\/search\?token=(?<secret>[\w.-]{32,200})(?![\w-])/g,
      confidence: "high",
      bits: 128,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "kagi-session-link": {
    find: [fill("https://kagi.com/search?token={b:11}.{b:42}w")],
    ignore: [fill("https://kagi.com/search?q={b:11}")],
  },
});
