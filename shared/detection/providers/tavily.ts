import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

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
      pattern: /(?<![A-Za-z0-9])tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32}(?![\w-])/g,
      confidence: "high",
      bits: 190,
    },
  ],
};

export const examples = (): Examples => ({
  "tavily-key": { find: [fill("tvly-{w:32}"), fill("tvly-dev-{w:32}")], ignore: [fill("tvly-{w:9}")] },
});
