import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const lightdash: Provider = {
  id: "lightdash",
  name: "Lightdash",
  issuer: "lightdash",
  types: [
    {
      id: "lightdash-token",
      name: "Lightdash personal access token",
      reference: "https://docs.lightdash.com/references/workspace/personal-tokens",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Settings > Personal access tokens > Delete"],
      keywords: ["lightdash"],
      pattern: issuedBy("lightdash", unstated, "key|token"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "lightdash-token": { find: [fill("LIGHTDASH_API_KEY={h:32}")], ignore: [fill("LIGHTDASH_PROJECT={h:32}")] },
});
