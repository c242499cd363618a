import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const alibaba: Provider = {
  id: "alibaba",
  name: "Alibaba Cloud",
  issuer: "alibaba",
  types: [
    {
      id: "alibaba-key",
      name: "Alibaba Cloud access key id",
      reference: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["RAM console > AccessKey > Disable"],
      note: "The id is public; its secret stands elsewhere.",
      keywords: ["ltai"],
      pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{17,20}(?![A-Za-z0-9_])/g,
      confidence: "low",
      bits: 0,
      window: { before: 2, after: 30 },
    },
  ],
};

export const examples = (): Examples => ({
  "alibaba-key": { find: [fill("LTAI{w:20}")], ignore: [fill("LTAI{w:5}")] },
});
