import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const statuspage: Provider = {
  id: "statuspage",
  name: "Statuspage",
  issuer: "statuspage",
  types: [
    {
      id: "statuspage-key",
      name: "Statuspage API key",
      reference: "https://developer.statuspage.io/#section/Authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["API info > Delete the key"],
      keywords: ["statuspage", "status_page"],
      pattern: issuedBy("status_?page", `${uuid}|[0-9a-z]{32,64}`, "key|token"),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "statuspage-key": {
    find: [fill("STATUSPAGE_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("STATUSPAGE_API_KEY={h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
