import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const stackhawk: Provider = {
  id: "stackhawk",
  name: "StackHawk",
  issuer: "stackhawk",
  types: [
    {
      id: "stackhawk-key",
      name: "StackHawk API key",
      reference: "https://docs.stackhawk.com/web-app/api-keys/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > API keys > Delete"],
      keywords: ["hawk."],
      pattern: /(?<![A-Za-z0-9])hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])/g,
      confidence: "high",
      bits: 238,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "stackhawk-key": { find: [fill("hawk.{w:20}.{w:20}")], ignore: [fill("hawk.{w:5}.{w:5}")] },
});
