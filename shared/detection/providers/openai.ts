import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const openai: Provider = {
  id: "openai",
  name: "OpenAI",
  issuer: "openai",
  types: [
    {
      id: "openai-key",
      name: "OpenAI API key",
      reference: "https://platform.openai.com/docs/api-reference/authentication",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "Workload identity federation replaces stored keys.",
        reference: "https://developers.openai.com/docs/guides/workload-identity-federation",
      },
      containment: ["platform.openai.com/api-keys > Revoke"],
      keywords: ["t3blbkfj", "sk-proj-", "sk-svcacct-", "sk-admin-"],
      pattern:
        /(?<![A-Za-z0-9])sk-(?:(?:proj|svcacct|admin|None)-[\w-]{20,100}T3BlbkFJ[\w-]{20,100}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})(?![\w-])/g,
      confidence: "high",
      bits: 240,
      window: { before: 130, after: 130 },
    },
  ],
};

export const examples = (): Examples => ({
  "openai-key": {
    find: [fill("sk-proj-{b:74}T3BlbkFJ{b:73}w"), fill("sk-{w:20}T3BlbkFJ{w:20}")],
    ignore: [fill("sk-proj-{w:10}"), fill("sk-{w:48}")],
  },
});
