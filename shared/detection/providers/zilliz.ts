import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const zilliz: Provider = {
  id: "zilliz",
  name: "Zilliz",
  issuer: "zilliz",
  types: [
    {
      id: "zilliz-key",
      name: "Zilliz Cloud API key",
      reference: "https://docs.zilliz.com/reference",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["cloud.zilliz.com > API keys > Delete"],
      keywords: ["zilliz"],
      pattern: issuedBy("zilliz", unstated, "key|token"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "zilliz-key": { find: [fill("ZILLIZ_API_KEY={h:40}{l:30}")], ignore: [fill("ZILLIZ_API_KEY={w:6}")] },
});
