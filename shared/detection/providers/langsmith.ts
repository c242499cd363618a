import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const langsmith: Provider = {
  id: "langsmith",
  name: "LangSmith",
  issuer: "langsmith",
  types: [
    {
      id: "langsmith-key",
      name: "LangSmith API key",
      reference: "https://docs.langchain.com/langsmith/create-account-api-key",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["lsv2_"],
      pattern: /(?<![A-Za-z0-9_-])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![\w-])/g,
      confidence: "high",
      bits: 168,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "langsmith-key": { find: [fill("lsv2_pt_{h:32}_{h:10}")], ignore: [fill("lsv2_{w:9}")] },
});
