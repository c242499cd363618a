import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const anthropic: Provider = {
  id: "anthropic",
  name: "Anthropic",
  issuer: "anthropic",
  types: [
    {
      id: "anthropic-key",
      name: "Anthropic API or admin key",
      reference: "https://platform.claude.com/docs/en/api/overview#authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "Workload identity federation gives tokens that expire in minutes.",
        reference: "https://platform.claude.com/docs/en/manage-claude/workload-identity-federation",
      },
      containment: ["Console > API keys > Disable or delete"],
      keywords: ["sk-ant-api", "sk-ant-admin"],
      pattern: /(?<![A-Za-z0-9])sk-ant-(?:api\d\d|admin\d\d)-[\w-]{60,200}(?![\w-])/g,
      confidence: "high",
      bits: 500,
    },
    {
      id: "anthropic-oauth-token",
      name: "Anthropic OAuth or session token",
      reference: "https://code.claude.com/docs/en/authentication",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "human",
      alternative: {
        text: "Workload identity federation gives tokens that expire in minutes.",
        reference: "https://platform.claude.com/docs/en/manage-claude/workload-identity-federation",
      },
      containment: ["claude.ai account > revoke sessions"],
      keywords: ["sk-ant-oat", "sk-ant-ort", "sk-ant-sid"],
      pattern: /(?<![A-Za-z0-9])sk-ant-(?:o[ar]t|sid)\d\d-[\w-]{60,200}(?![\w-])/g,
      confidence: "high",
      bits: 500,
    },
  ],
};

export const examples = (): Examples => ({
  "anthropic-key": { find: [fill("sk-ant-api03-{b:93}AA")], ignore: [fill("sk-ant-api03-{w:10}")] },
  "anthropic-oauth-token": {
    find: [fill("sk-ant-oat01-{b:95}"), fill("sessionKey=sk-ant-sid01-{b:93}AA")],
    ignore: [fill("sk-ant-oat01-{w:10}")],
  },
});
