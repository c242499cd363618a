import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const clojars: Provider = {
  id: "clojars",
  name: "Clojars",
  issuer: "clojars",
  types: [
    {
      id: "clojars-token",
      name: "Clojars deploy token",
      reference: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["clojars.org > Deploy tokens > Disable"],
      keywords: ["clojars_"],
      pattern: /(?<![A-Za-z0-9])clojars_[a-z0-9]{60}(?![A-Za-z0-9_])/gi,
      confidence: "high",
      bits: 300,
    },
  ],
};

export const examples = (): Examples => ({
  "clojars-token": { find: [fill("CLOJARS_{h:60}")], ignore: ["CLOJARS_USERNAME"] },
});
