import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const rootly: Provider = {
  id: "rootly",
  name: "Rootly",
  issuer: "rootly",
  types: [
    {
      id: "rootly-key",
      name: "Rootly API key",
      reference: "https://docs.rootly.com/api-reference/overview",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Organization settings > API keys > Delete"],
      keywords: ["rootly_"],
      pattern: /(?<![A-Za-z0-9])rootly_[0-9a-f]{64}(?![\w-])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "rootly-key": { find: [fill("rootly_{h:64}")], ignore: [fill("rootly_{h:5}")] },
});
