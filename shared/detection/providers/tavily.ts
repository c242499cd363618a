import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const tavily: Provider = {
  id: "tavily",
  name: "Tavily",
  issuer: "tavily",
  types: [
    {
      id: "tavily-key",
      name: "Tavily API key",
      reference: "https://docs.tavily.com/documentation/api-reference/introduction",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["tvly-"],
      pattern: /(?<![A-Za-z0-9])tvly-[A-Za-z0-9-]{28,100}(?![\w-])/g,
      confidence: "high",
      bits: 112,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "tavily-key": { find: [fill("tvly-{w:32}"), fill("tvly-dev-{w:32}")], ignore: [fill("tvly-{w:9}")] },
});
