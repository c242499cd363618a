import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

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
  ],
};

export const examples = (): Examples => ({
  "yandex-key": { find: [fill("AQVN{b:36}")], ignore: [fill("AQVN{w:9}")] },
});
