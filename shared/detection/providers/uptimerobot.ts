import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const uptimerobot: Provider = {
  id: "uptimerobot",
  name: "UptimeRobot",
  issuer: "uptimerobot",
  types: [
    {
      id: "uptimerobot-key",
      name: "UptimeRobot API key",
      reference: "https://uptimerobot.com/api/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Integrations & API > API > Delete the key"],
      keywords: ["uptimerobot", "uptime_robot"],
      pattern: issuedBy("uptime_?robot", "(?:ur|[um])\\d{3,12}(?:-\\d{3,12})?-[0-9a-z]{20,32}", "key"),
      confidence: "medium",
      bits: 96,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "uptimerobot-key": {
    find: [fill("UPTIMEROBOT_API_KEY=u{d:7}-{h:24}")],
    ignore: [fill("UPTIMEROBOT_API_KEY=u{d:2}-{h:6}")],
  },
});
