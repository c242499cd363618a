import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const gcNotify: Provider = {
  id: "gc-notify",
  name: "GC Notify",
  issuer: "gc-notify",
  types: [
    {
      id: "gc-notify-key",
      name: "GC Notify API key",
      reference: "https://documentation.notification.canada.ca/en/keys.html",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API integration > API keys > Revoke"],
      keywords: ["gcntfy-"],
      pattern:
        /gcntfy-[\w.-]{1,100}-(?<account>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/gi,
      confidence: "high",
      bits: 122,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "gc-notify-key": {
    find: [fill("gcntfy-deploy-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("gcntfy-deploy-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
