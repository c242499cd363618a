import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const langfuse: Provider = {
  id: "langfuse",
  name: "Langfuse",
  issuer: "langfuse",
  types: [
    {
      id: "langfuse-key",
      name: "Langfuse secret key",
      reference: "https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/auth/apiKeys.ts",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Project settings > API keys > Delete"],
      keywords: ["sk-lf-"],
      pattern: /(?<![\w-])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
      confidence: "high",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "langfuse-key": { find: [fill("sk-lf-{h:8}-{h:4}-4{h:3}-a{h:3}-{h:12}")], ignore: [fill("sk-lf-{h:8}")] },
});
