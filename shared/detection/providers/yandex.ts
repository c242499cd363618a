import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const yandex: Provider = {
  id: "yandex",
  name: "Yandex Cloud",
  issuer: "yandex",
  types: [
    {
      id: "yandex-key",
      name: "Yandex Cloud API key",
      reference: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["yc iam api-key delete"],
      keywords: ["aqvn"],
      pattern: /(?<![A-Za-z0-9])AQVN[\w-]{35,38}(?![\w-])/g,
      confidence: "high",
      bits: 210,
      window: { before: 2, after: 50 },
    },
    {
      id: "yandex-iam-token",
      name: "Yandex Cloud IAM token or session cookie",
      reference: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      lifetime: { expires: "always", maxDays: 0.5 },
      identity: "either",
      containment: ["It ends within twelve hours; revoke the key that it was made with"],
      keywords: ["t1.9e", "c1.9", "yandex"],
      pattern: /(?<![A-Za-z0-9])[tc]1\.[\w-]{1,600}={0,2}\.[\w-]{86}={0,2}(?![\w-])/g,
      confidence: "high",
      bits: 512,
      window: { before: 60, after: 900 },
    },
    {
      id: "yandex-static-key",
      name: "Yandex Cloud static access key",
      reference: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["yc iam access-key delete"],
      keywords: ["yandex", "yc_secret", "yc_access"],
      pattern: issuedBy("yandex|yc(?=_secret|_access)", "YC[\\w-]{38}", "token|key|secret"),
      confidence: "medium",
      bits: 228,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "yandex-key": { find: [fill("AQVN{b:36}")], ignore: [fill("AQVN{w:9}")] },
  "yandex-iam-token": { find: [fill("t1.9e{b:60}.{b:86}==")], ignore: [fill("t1.9e{b:9}.{b:9}")] },
  "yandex-static-key": { find: [fill("YC_SECRET_KEY=YC{b:37}w")], ignore: [fill("YC_SECRET_KEY=YC{w:9}")] },
});
