import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText } from "../facts/decode.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const messaging: Provider = {
  id: "messaging",
  name: "Messaging services",
  issuer: "messaging",
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
      pattern: /discord(?:app)?\.com\/api\/webhooks\/(?:\d{17,20})\/(?<secret>[\w-]{60,80})(?![\w-])/g,
      confidence: "high",
      bits: 400,
    },
    {
      id: "telegram-bot-token",
      name: "Telegram bot token",
      reference: "https://core.telegram.org/bots/features#botfather",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["@BotFather /revoke"],
      keywords: [":aa"],
      pattern: /(?<![\w:/])(?:bot)?(?<secret>\d{8,10}:AA[A-Za-z0-9_-]{33})(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 16, after: 50 },
      facts: (token) => ({ account: `bot/${token.split(":")[0] ?? ""}` }),
    },
    {
      id: "teams-webhook",
      name: "Microsoft Teams incoming webhook",
      reference:
        "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Remove the connector from the channel"],
      keywords: [".webhook.office.com/"],
      pattern:
        /https:\/\/[a-z0-9]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/(?<secret>[0-9a-z]{32}\/[0-9a-f-]{36}(?:\/[\w-]{20,60})?)/gi,
      confidence: "high",
      bits: 128,
    },
    {
      id: "sendgrid-key",
      name: "SendGrid API key",
      reference: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["DELETE /v3/api_keys/{id}; the id is the key's middle part"],
      keywords: ["sg."],
      pattern: /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g,
      confidence: "high",
      bits: 250,
      window: { before: 2, after: 80 },
      facts: (key) => ({ keyIds: key.split(".").slice(1, 2) }),
    },
    {
      id: "twilio-key",
      name: "Twilio API key or auth token",
      reference: "https://www.twilio.com/docs/iam/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["DELETE /v1/Keys/{sid}", "Auth token: request a secondary one, then promote it"],
      keywords: ["twilio"],
      pattern: named("twilio[\\w.-]{0,20}(?:token|secret|key)", "[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
    },
    {
      id: "mailgun-key",
      name: "Mailgun API key",
      reference: "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["key-", "mailgun"],
      pattern: /(?<![A-Za-z0-9])(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/g,
      confidence: "medium",
      bits: 128,
    },
    {
      id: "mailchimp-key",
      name: "Mailchimp API key",
      reference: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > Extras > API keys > Revoke"],
      keywords: ["-us"],
      pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 40, after: 8 },
    },
    {
      id: "sendinblue-key",
      name: "Brevo API key",
      reference: "https://developers.brevo.com/docs/getting-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["SMTP & API > API keys > Delete"],
      keywords: ["xkeysib-", "xsmtpsib-"],
      pattern: /(?<![A-Za-z0-9])x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![\w-])/g,
      confidence: "high",
      bits: 300,
    },
  ],
};

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
  "telegram-bot-token": { find: [fill("{d:10}:AA{b:33}")], ignore: [fill("{d:10}:AA{w:10}")] },
  "teams-webhook": {
    find: [
      fill(
        "https://a.webhook.office.com/webhookb2/{h:8}-{h:4}-{h:4}-{h:4}-{h:12}@{h:8}-{h:4}-{h:4}-{h:4}-{h:12}/IncomingWebhook/{h:32}/{h:8}-{h:4}-{h:4}-{h:4}-{h:12}",
      ),
    ],
    ignore: ["https://a.webhook.office.com/webhookb2/x"],
  },
  "sendgrid-key": { find: [fill("SG.{b:22}.{b:43}")], ignore: [fill("SG.{w:5}.{w:5}")] },
  "twilio-key": { find: [fill("TWILIO_AUTH_TOKEN={h:32}")], ignore: [fill("TWILIO_ACCOUNT_SID=AC{h:32}")] },
  "mailgun-key": {
    find: [fill("mailgun = key-{h:32}"), fill("MAILGUN={h:32}-{h:8}-{h:8}")],
    ignore: [fill("key-{h:20}")],
  },
  "mailchimp-key": { find: [fill("{h:32}-us12")], ignore: [fill("{h:20}-us12")] },
  "sendinblue-key": { find: [fill("xkeysib-{h:64}-{w:16}")], ignore: [fill("xkeysib-{h:10}")] },
});
