import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const rubygems: Provider = {
  id: "rubygems",
  name: "RubyGems",
  issuer: "rubygems",
  types: [
    {
      id: "rubygems-key",
      name: "RubyGems API key",
      reference: "https://guides.rubygems.org/api-key-scopes/",
      lifetime: { expires: "optional" },
      identity: "human",
      alternative: {
        text: "Trusted publishing needs no stored key.",
        reference: "https://guides.rubygems.org/trusted-publishing/",
      },
      containment: ["rubygems.org > API keys > Delete"],
      keywords: ["rubygems_"],
      pattern: /(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 192,
    },
  ],
};

export const examples = (): Examples => ({
  "rubygems-key": { find: [fill("rubygems_{h:48}")], ignore: [fill("rubygems_{h:47}")] },
});
