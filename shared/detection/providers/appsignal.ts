import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const appsignal: Provider = {
  id: "appsignal",
  name: "AppSignal",
  issuer: "appsignal",
  types: [
    {
      id: "appsignal-key",
      name: "AppSignal push API key",
      reference: "https://docs.appsignal.com/appsignal/terminology.html",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Organization settings > Push & deploy > Renew"],
      keywords: ["appsignal"],
      pattern: issuedBy("appsignal", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "appsignal-key": {
    find: [fill("APPSIGNAL_PUSH_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("APPSIGNAL_PUSH_API_KEY={h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
