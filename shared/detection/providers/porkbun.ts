import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const porkbun: Provider = {
  id: "porkbun",
  name: "Porkbun",
  issuer: "porkbun",
  types: [
    {
      id: "porkbun-secret-key",
      name: "Porkbun secret API key",
      reference: "https://porkbun.com/llms/guides/getting-started",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > API access > Delete the key"],
      keywords: ["sk1_"],
      pattern: /(?<![A-Za-z0-9])sk1_[0-9a-f]{64}(?![\w-])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "porkbun-secret-key": { find: [fill("sk1_{h:64}")], ignore: [fill("sk1_{h:16}")] },
});
