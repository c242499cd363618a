import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

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
  ],
};

export const examples = (): Examples => ({
  "twitch-stream-key": { find: [fill("live_{d:9}_{w:30}")], ignore: [fill("live_{d:9}_{w:9}")] },
});
