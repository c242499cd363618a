import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const quicknode: Provider = {
  id: "quicknode",
  name: "QuickNode",
  issuer: "quicknode",
  types: [
    {
      id: "quicknode-url",
      name: "QuickNode endpoint with its token",
      reference: "https://www.quicknode.com/docs/ethereum/endpoint-security",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > the endpoint > Security > Delete the token"],
      keywords: ["quiknode.pro/"],
      pattern: /(?<=quiknode\.pro\/)[0-9a-f]{40}(?![\w-])/g,
      confidence: "high",
      bits: 160,
      window: { before: 4, after: 60 },
    },
    {
      id: "quicknode-key",
      name: "QuickNode API key",
      reference: "https://www.quicknode.com/docs/console-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["quicknode"],
      pattern: issuedBy("quicknode", unstated, "key|token"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "quicknode-url": {
    find: [fill("https://red-fox.quiknode.pro/{h:40}/")],
    ignore: [fill("https://red-fox.quiknode.pro/{h:12}/")],
  },
  "quicknode-key": { find: [fill("QUICKNODE_API_KEY=QN_{h:32}")], ignore: [fill("QUICKNODE_API_KEY={h:9}")] },
});
