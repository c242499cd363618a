import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const zuplo: Provider = {
  id: "zuplo",
  name: "Zuplo",
  issuer: "zuplo",
  types: [
    {
      id: "zuplo-key",
      name: "Zuplo consumer API key",
      reference: "https://zuplo.com/docs/articles/api-key-leak-detection",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["API key consumers > Roll the key"],
      keywords: ["zpka_"],
      pattern: /(?<![A-Za-z0-9])zpka_[0-9a-z]{32,64}_[0-9a-f]{8}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "zuplo-key": { find: [fill("zpka_{h:32}_{h:8}")], ignore: [fill("zpka_{h:9}")] },
});
