import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const minimax: Provider = {
  id: "minimax",
  name: "MiniMax",
  issuer: "minimax",
  types: [
    {
      id: "minimax-key",
      name: "MiniMax API key",
      reference: "https://platform.minimax.io/docs/guides/quickstart-preparation",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Platform > API keys > Delete"],
      keywords: ["sk-api-", "sk-cp-"],
      pattern: /(?<![A-Za-z0-9])sk-(?:api|cp)-[\w-]{80,130}(?![\w-])/g,
      confidence: "high",
      bits: 400,
    },
  ],
};

export const examples = (): Examples => ({
  "minimax-key": { find: [fill("sk-api-{b:119}w")], ignore: [fill("sk-api-{w:20}")] },
});
