import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const microsoftTeams: Provider = {
  id: "microsoft-teams",
  name: "Microsoft Teams",
  issuer: "microsoft-teams",
  types: [
    {
      id: "teams-webhook",
      name: "Microsoft Teams incoming webhook",
      reference:
        "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Remove the connector from the channel"],
      keywords: [".webhook.office.com/", "outlook.office.com/webhook/", "outlook.office365.com/webhook/"],
      pattern:
        /https:\/\/(?:[a-z0-9]{1,60}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/[0-9a-f-]{36}@(?<account>[0-9a-f-]{36})\/IncomingWebhook\/(?<secret>[0-9a-z]{32}\/[0-9a-f-]{36}(?:\/[\w-]{20,60})?)/gi,
      confidence: "high",
      bits: 128,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "teams-webhook": {
    find: [
      fill(
        "https://a.webhook.office.com/webhookb2/{h:8}-{h:4}-{h:4}-{h:4}-{h:12}@{h:8}-{h:4}-{h:4}-{h:4}-{h:12}/IncomingWebhook/{h:32}/{h:8}-{h:4}-{h:4}-{h:4}-{h:12}",
      ),
    ],
    ignore: ["https://a.webhook.office.com/webhookb2/x"],
  },
});
