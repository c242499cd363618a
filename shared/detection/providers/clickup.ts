import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const clickup: Provider = {
  id: "clickup",
  name: "ClickUp",
  issuer: "clickup",
  types: [
    {
      id: "clickup-token",
      name: "ClickUp personal API token",
      reference: "https://developer.clickup.com/docs/authentication#personal-token",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Apps > API token > Regenerate"],
      keywords: ["pk_"],
      pattern: /(?<![A-Za-z0-9])pk_(?<account>\d{6,12})_[A-Z0-9]{32}(?![\w-])/g,
      confidence: "high",
      bits: 165,
      window: { before: 4, after: 60 },
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "clickup-token": { find: [fill("pk_{d:8}_{u:32}")], ignore: [fill("pk_{d:8}_{u:9}")] },
});
