import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const telegram: Provider = {
  id: "telegram",
  name: "Telegram",
  issuer: "telegram",
  types: [
    {
      id: "telegram-bot-token",
      name: "Telegram bot token",
      reference: "https://core.telegram.org/bots/features#botfather",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["@BotFather /revoke"],
      keywords: [":aa"],
      pattern: /(?<![\w:/])(?:bot)?(?<secret>(?<account>\d{8,10}):AA[A-Za-z0-9_-]{33})(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 16, after: 50 },
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "telegram-bot-token": { find: [fill("{d:10}:AA{b:33}")], ignore: [fill("{d:10}:AA{w:10}")] },
});
