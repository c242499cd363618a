import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const wakatime: Provider = {
  id: "wakatime",
  name: "WakaTime",
  issuer: "wakatime",
  types: [
    {
      id: "wakatime-key",
      name: "WakaTime API key or token",
      reference: "https://wakatime.com/developers#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Account > API key > Reset"],
      keywords: ["waka_"],
      pattern:
        /(?<![A-Za-z0-9])waka_(?:(?:tok|sec)_)?(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{40,80})(?![\w-])/g,
      confidence: "high",
      bits: 122,
      window: { before: 4, after: 120 },
    },
    {
      id: "wakatime-legacy-key",
      name: "WakaTime API key (UUID)",
      reference: "https://wakatime.com/developers#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Account > API key > Reset"],
      keywords: ["waka"],
      pattern: issuedBy("waka_?time", uuid, "key"),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "wakatime-key": {
    find: [fill("waka_{h:8}-{h:4}-{h:4}-{h:4}-{h:12}"), fill("waka_tok_{w:60}")],
    ignore: [fill("waka_{h:8}")],
  },
  "wakatime-legacy-key": {
    find: [fill("WAKATIME_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("WAKATIME_API_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
