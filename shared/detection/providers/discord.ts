import type { CredentialFacts } from "../../model/finding.ts";
import type { Examples, MatchContext, Provider } from "../../model/provider.ts";
import { dateOfMilliseconds, period } from "../facts/dates.ts";
import { decodeText } from "../facts/decode.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const discord: Provider = {
  id: "discord",
  name: "Discord",
  issuer: "discord",
  types: [
    {
      id: "discord-bot-token",
      name: "Discord bot token",
      reference: "https://discord.com/developers/docs/reference#authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > Bot > Reset token"],
      keywords: ["discord", "bot_", "bot ", "bottoken", "bot-", "bot."],
      pattern: /(?<![\w.-])[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w.-])/g,
      confidence: "high",
      bits: 160,
      window: { before: 120, after: 160 },
      accepts: (token) => botId(token) !== undefined,
      facts: (token) => ({ keyIds: [botId(token) ?? ""] }),
    },
    {
      id: "discord-webhook",
      name: "Discord webhook",
      reference: "https://discord.com/developers/docs/resources/webhook",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Channel settings > Integrations > Webhooks > Delete"],
      keywords: ["/api/webhooks/"],
      pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<keyId>\d{17,20})\/(?<secret>[\w-]{60,80})(?![\w-])/g,
      confidence: "high",
      bits: 400,
      facts: webhookFacts,
    },
    {
      id: "discord-client-secret",
      name: "Discord client secret",
      reference: "https://discord.com/developers/docs/topics/oauth2",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > OAuth2 > Reset secret"],
      keywords: ["discord"],
      pattern: issuedBy("discord", "[\\w=-]{32}", "secret|token"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

/** Discord's ids count milliseconds from here: https://discord.com/developers/docs/reference#snowflakes */
const epoch = 1_420_070_400_000;
const bitsBelowTime = 22n;

/** A webhook's id is public, and says when the webhook was made. */
function webhookFacts(_secret: string, { groups: { keyId } }: MatchContext): CredentialFacts {
  if (keyId === undefined) return {};
  const made = dateOfMilliseconds(Number(BigInt(keyId) >> bitsBelowTime) + epoch);
  return { ...period(made, undefined), keyIds: [keyId] };
}

/** The first part is the bot's id in base64. */
function botId(token: string): string | undefined {
  const id = decodeText(token.split(".")[0] ?? "");
  return id !== undefined && /^\d{17,20}$/.test(id) ? id : undefined;
}

export const examples = (): Examples => ({
  "discord-bot-token": {
    find: ["discord_bot = MTIzNDU2Nzg5MDEyMzQ1Njc4." + fill("{b:6}.{b:38}")],
    ignore: [fill("token = M{w:23}.{w:6}.{w:27}")],
  },
  "discord-webhook": {
    find: [fill("https://discord.com/api/webhooks/{d:18}/{b:68}")],
    ignore: ["https://discord.com/api/webhooks/123/abc"],
  },
  "discord-client-secret": {
    find: [fill("DISCORD_CLIENT_SECRET={b:31}w")],
    ignore: [fill("DISCORD_CLIENT_SECRET={w:9}")],
  },
});
