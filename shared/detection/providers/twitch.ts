import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const twitch: Provider = {
  id: "twitch",
  name: "Twitch",
  issuer: "twitch",
  types: [
    {
      id: "twitch-stream-key",
      name: "Twitch stream key",
      reference: "https://dev.twitch.tv/docs/api/reference/#get-stream-key",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Creator dashboard > Settings > Stream > Reset"],
      keywords: ["live_"],
      pattern: /(?<![A-Za-z0-9])(?<secret>live_(?<account>\d{4,12})_[A-Za-z0-9]{16,40})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 82,
      facts: publicParts,
      window: { before: 2, after: 60 },
    },
    {
      id: "twitch-client-secret",
      name: "Twitch client secret or token",
      reference: "https://dev.twitch.tv/docs/authentication/register-app/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer console > Manage > New secret", "POST https://id.twitch.tv/oauth2/revoke"],
      keywords: ["twitch"],
      pattern: issuedBy("twitch", "[0-9a-z]{30}", "secret|token|key"),
      confidence: "medium",
      bits: 155,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "twitch-stream-key": { find: [fill("live_{d:9}_{w:30}")], ignore: [fill("live_{d:9}_{w:9}")] },
  "twitch-client-secret": { find: [fill("TWITCH_CLIENT_SECRET={l:30}")], ignore: [fill("TWITCH_CLIENT_SECRET={l:9}")] },
});
