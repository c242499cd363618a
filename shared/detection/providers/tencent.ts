import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated, isMixed } from "./shapes.ts";

export const tencent: Provider = {
  id: "tencent",
  name: "Tencent Cloud",
  issuer: "tencent",
  types: [
    {
      id: "tencent-secret-id",
      name: "Tencent Cloud API secret ID",
      reference: "https://www.tencentcloud.com/document/product/598/34228",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > Cloud access management > API keys > Disable, then delete"],
      note: "The id is public; its secret stands elsewhere.",
      keywords: ["akid"],
      pattern: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![\w-])/g,
      confidence: "low",
      bits: 0,
      window: { before: 4, after: 60 },
      keyIdOf: { type: "tencent-secret-key", form: "[A-Za-z0-9]{32}" },
      accepts: isMixed,
    },
    {
      id: "tencent-secret-key",
      name: "Tencent Cloud API secret key",
      reference: "https://www.tencentcloud.com/document/product/598/34228",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "A role gives temporary credentials.",
        reference: "https://www.tencentcloud.com/document/product/1150",
      },
      containment: ["Console > Cloud access management > API keys > Disable, then delete"],
      keywords: ["tencent", "qcloud"],
      pattern: issuedBy("tencent|qcloud", "[A-Za-z0-9]{32}", "secret_?-?key|key|token"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "tencent-secret-id": { find: [fill("AKID{w:32}")], ignore: [fill("AKID{w:9}")] },
  "tencent-secret-key": {
    find: [fill("TENCENTCLOUD_SECRET_KEY={w:32}")],
    ignore: [fill("TENCENTCLOUD_SECRET_KEY={w:3}")],
  },
});
