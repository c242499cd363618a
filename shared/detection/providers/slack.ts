import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const slack: Provider = {
  id: "slack",
  name: "Slack",
  issuer: "slack",
  types: [
    {
      id: "slack-rotating-token",
      name: "Slack rotated token",
      reference: "https://docs.slack.dev/authentication/using-token-rotation",
      lifetime: { expires: "always", defaultDays: 0.5 },
      identity: "either",
      containment: ["POST https://slack.com/api/auth.revoke with the token"],
      keywords: ["xoxe"],
      pattern: /(?<![A-Za-z0-9])xoxe(?:\.xox[bp]-\d-[A-Za-z0-9]{100,200}|-\d-[A-Za-z0-9]{100,200})(?![\w-])/g,
      confidence: "high",
      bits: 500,
    },
    {
      id: "slack-bot-token",
      name: "Slack bot token",
      reference: "https://docs.slack.dev/authentication/tokens",
      lifetime: { expires: "optional" },
      identity: "machine",
      alternative: {
        text: "Token rotation makes it expire after twelve hours.",
        reference: "https://docs.slack.dev/authentication/using-token-rotation",
      },
      containment: [
        "POST https://slack.com/api/auth.revoke with the token",
        "App settings > OAuth & Permissions > reinstall",
      ],
      keywords: ["xoxb-"],
      pattern: /(?<![A-Za-z0-9])(?<secret>xoxb-(?<account>[0-9]{8,14})-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34})(?![\w-])/g,
      confidence: "high",
      bits: 107,
      // The first number names the workspace: stable, though not the id that the workspace's pages show.
      facts: publicParts,
    },
    {
      id: "slack-user-token",
      name: "Slack user token",
      reference: "https://docs.slack.dev/authentication/tokens",
      lifetime: { expires: "optional" },
      identity: "human",
      alternative: {
        text: "Token rotation makes it expire after twelve hours.",
        reference: "https://docs.slack.dev/authentication/using-token-rotation",
      },
      containment: ["POST https://slack.com/api/auth.revoke with the token"],
      keywords: ["xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-"],
      pattern:
        /(?<![A-Za-z0-9])(?<secret>xox[parso]-(?:\d-)?(?<account>[0-9]{8,14})-(?:[0-9]{8,14}-){0,2}[A-Za-z0-9]{10,48})(?![\w-])/g,
      confidence: "high",
      bits: 107,
      facts: publicParts,
    },
    {
      id: "slack-app-token",
      name: "Slack app-level token",
      reference: "https://docs.slack.dev/authentication/tokens",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["App settings > Basic Information > App-Level Tokens > Revoke"],
      keywords: ["xapp-"],
      pattern: /(?<![A-Za-z0-9])(?<secret>xapp-\d-(?<account>[A-Z0-9]{8,14})-\d{8,16}-[a-z0-9]{32,80})(?![\w-])/g,
      confidence: "high",
      bits: 256,
      facts: publicParts,
    },
    {
      id: "slack-webhook",
      name: "Slack incoming webhook",
      reference: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["App settings > Incoming Webhooks > remove"],
      keywords: ["hooks.slack.com/"],
      pattern:
        /hooks\.slack\.com\/(?:(?:services\/(?<account>T[A-Z0-9]{6,12})\/B[A-Z0-9]{6,14}\/(?<secret>[A-Za-z0-9]{18,30})|(?:workflows|triggers)\/[A-Za-z0-9]{8,20}\/(?:[A-Z0-9]{6,24}\/){0,1}(?:\d{8,24}\/)?[A-Za-z0-9]{20,48}))/g,
      confidence: "high",
      bits: 107,
      facts: publicParts,
    },
    {
      id: "slack-session-token",
      name: "Slack browser session token or cookie",
      reference: "https://docs.slack.dev/authentication/tokens",
      lifetime: { expires: "issuer-decides" },
      identity: "human",
      containment: ["Sign the user out of all sessions", "POST https://slack.com/api/auth.revoke with the token"],
      note: "It is a person's whole session, not an app's token.",
      keywords: ["xoxc-", "xoxd-"],
      pattern: /(?<![A-Za-z0-9])xox(?:c-(?:\d{8,16}-){3}[0-9a-f]{64}|d-[\w%+/=-]{80,300})(?![\w-])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "slack-rotating-token": {
    find: [fill("xoxe.xoxb-1-{w:166}"), fill("xoxe-1-{w:146}")],
    ignore: [fill("xoxe-1-{w:10}")],
  },
  "slack-bot-token": {
    find: [fill("xoxb-{d:12}-{d:13}-{w:24}")],
    ignore: ["xoxb-xxxx-xxxx-xxxx", fill("xoxb-{d:12}-{d:13}-{x:24}")],
  },
  "slack-user-token": { find: [fill("xoxp-{d:12}-{d:12}-{d:13}-{h:32}")], ignore: ["xoxp-1-2-3"] },
  "slack-app-token": { find: [fill("xapp-1-A{u:10}-{d:13}-{h:64}")], ignore: ["xapp-1-A0-1-abc"] },
  "slack-webhook": {
    find: [fill("https://hooks.slack.com/services/T{u:9}/B{u:10}/{w:24}")],
    ignore: [`https://hooks.slack.com/services/T${"0".repeat(8)}/B${"0".repeat(8)}/${"X".repeat(24)}`],
  },
  "slack-session-token": {
    find: [fill("xoxc-{d:12}-{d:12}-{d:13}-{h:64}"), fill("xoxd-{w:140}")],
    ignore: [fill("xoxc-{d:12}-{h:9}")],
  },
});
