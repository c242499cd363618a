import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const railway: Provider = {
  id: "railway",
  name: "Railway",
  issuer: "railway",
  types: [
    {
      id: "railway-token",
      name: "Railway token",
      reference: "https://docs.railway.com/reference/public-api",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account or project settings > Tokens > Delete"],
      keywords: ["railway"],
      pattern: issuedBy("railway", uuid, "token|key"),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "railway-token": {
    find: [fill("RAILWAY_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("RAILWAY_TOKEN={h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
