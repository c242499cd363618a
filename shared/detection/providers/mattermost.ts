import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const mattermost: Provider = {
  id: "mattermost",
  name: "Mattermost",
  issuer: "mattermost",
  types: [
    {
      id: "mattermost-token",
      name: "Mattermost access token",
      reference: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["mmctl token revoke"],
      keywords: ["mattermost"],
      pattern: issuedBy("mattermost", "[a-z0-9]{26}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
    {
      id: "mattermost-webhook",
      name: "Mattermost incoming webhook",
      reference: "https://developers.mattermost.com/integrate/webhooks/incoming/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Integrations > Incoming webhooks > Delete"],
      keywords: ["mattermost"],
      pattern: /mattermost[\w.-]{0,80}(?::\d{2,5})?\/(?:[\w-]{1,40}\/)?hooks\/(?<secret>[a-z0-9]{26})(?![a-z0-9])/g,
      confidence: "high",
      bits: 128,
      window: { before: 20, after: 260 },
    },
  ],
};

export const examples = (): Examples => ({
  "mattermost-token": { find: [fill("MATTERMOST_TOKEN={l:26}")], ignore: [fill("MATTERMOST_TOKEN={l:3}")] },
  "mattermost-webhook": {
    find: [fill("https://mattermost.acme.test/hooks/{l:26}")],
    ignore: [fill("https://mattermost.acme.test/hooks/{l:9}")],
  },
});
