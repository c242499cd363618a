import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const chromatic: Provider = {
  id: "chromatic",
  name: "Chromatic",
  issuer: "chromatic",
  types: [
    {
      id: "chromatic-token",
      name: "Chromatic project token",
      reference: "https://www.chromatic.com/docs/cli/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Project > Manage > Configure > Reset the token"],
      keywords: ["chpt_"],
      pattern: /(?<![A-Za-z0-9])chpt_[0-9a-f]{12,40}(?![\w-])/g,
      confidence: "medium",
      bits: 48,
    },
  ],
};

export const examples = (): Examples => ({
  "chromatic-token": { find: [fill("chpt_{h:15}")], ignore: [fill("chpt_{h:3}")] },
});
