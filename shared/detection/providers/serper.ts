import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const serper: Provider = {
  id: "serper",
  name: "Serper",
  issuer: "serper",
  types: [
    {
      id: "serper-key",
      name: "Serper API key",
      reference: "https://serper.dev/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API keys > Delete"],
      keywords: ["serper"],
      pattern: issuedBy("serper(?:dev)?", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "serper-key": { find: [fill("SERPER_API_KEY={h:40}")], ignore: [fill("SERPER_API_KEY={h:10}")] },
});
