import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const tinybird: Provider = {
  id: "tinybird",
  name: "Tinybird",
  issuer: "tinybird",
  types: [
    {
      id: "tinybird-token",
      name: "Tinybird token",
      reference: "https://www.tinybird.co/docs/forward/administration/tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["tb token rm <id>"],
      keywords: ["p.eyj"],
      pattern: /(?<![A-Za-z0-9])p\.eyJ[\w-]{40,400}\.[\w-]{20,80}(?![\w-])/g,
      confidence: "high",
      bits: 160,
      window: { before: 4, after: 500 },
    },
  ],
};

export const examples = (): Examples => ({
  "tinybird-token": { find: [fill("p.eyJ{b:100}.{b:26}w")], ignore: [fill("p.eyJ{b:9}")] },
});
