import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const kaggle: Provider = {
  id: "kaggle",
  name: "Kaggle",
  issuer: "kaggle",
  types: [
    {
      id: "kaggle-token",
      name: "Kaggle API token",
      reference: "https://www.kaggle.com/docs/api#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > API > Expire the token"],
      keywords: ["kgat_"],
      pattern: /(?<![A-Za-z0-9])KGAT_[0-9a-f]{32}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
    {
      id: "kaggle-legacy-key",
      name: "Kaggle API key",
      reference: "https://www.kaggle.com/docs/api#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > API > Expire the token"],
      keywords: ["kaggle"],
      pattern: issuedBy("kaggle", "[0-9a-f]{32}", "key"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "kaggle-token": { find: [fill("KGAT_{h:32}")], ignore: [fill("KGAT_{h:9}")] },
  "kaggle-legacy-key": { find: [fill("KAGGLE_KEY={h:32}")], ignore: [fill("KAGGLE_KEY={h:3}")] },
});
