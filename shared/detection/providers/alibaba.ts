import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated, isMixed } from "./shapes.ts";

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
      keyIdOf: { type: "alibaba-key-secret", form: "[A-Za-z0-9]{30}" },
    },
    {
      id: "alibaba-key-secret",
      name: "Alibaba Cloud access key secret",
      reference: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: {
        text: "A RAM role gives temporary credentials, also to a pipeline's OpenID Connect token.",
        reference: "https://www.alibabacloud.com/help/en/ram/user-guide/overview-of-oidc-based-sso",
      },
      containment: ["RAM console > AccessKey > Disable, then delete"],
      keywords: ["alibaba", "aliyun", "alicloud"],
      pattern: named(
        "(?:alibaba|aliyun|alicloud)[\\w.-]{0,30}(?:secret|token|key)",
        "[A-Za-z0-9]{30}|[A-Za-z0-9]{36,46}",
      ),
      confidence: "medium",
      bits: 178,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
    {
      id: "alibaba-sts-id",
      name: "Alibaba Cloud temporary access key id",
      reference: "https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts",
      lifetime: { expires: "always", maxDays: 0.5 },
      identity: "either",
      containment: ["It ends within twelve hours; RAM console > Roles > revoke the sessions"],
      note: "The id is public; its secret stands elsewhere.",
      keywords: ["sts."],
      pattern: /(?<![\w.-])STS\.[A-Za-z0-9]{20,40}(?![\w-])/g,
      confidence: "low",
      bits: 0,
      window: { before: 4, after: 60 },
      accepts: isMixed,
    },
    {
      id: "alibaba-sts-token",
      name: "Alibaba Cloud security token",
      reference: "https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts",
      lifetime: { expires: "always", maxDays: 0.5 },
      identity: "either",
      containment: ["It ends within twelve hours; RAM console > Roles > revoke the sessions"],
      keywords: ["cais"],
      pattern: /(?<![A-Za-z0-9+/])CAIS[A-Za-z0-9+/]{200,2000}={0,2}(?![\w+/=-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 4, after: 2020 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "alibaba-key": { find: [fill("LTAI{w:20}")], ignore: [fill("LTAI{w:5}")] },
  "alibaba-key-secret": {
    find: [fill("ALIBABA_CLOUD_ACCESS_KEY_SECRET={w:30}")],
    ignore: [fill("ALIBABA_CLOUD_ACCESS_KEY_SECRET={w:9}")],
  },
  "alibaba-sts-id": {
    find: [fill("STS.NT{w:25}")],
    ignore: [fill("STS.N{w:5}"), "STS." + "NameOfSomethingThatIsLong"],
  },
  "alibaba-sts-token": { find: [fill("CAIS{s:600}w")], ignore: [fill("CAIS{w:9}")] },
});
