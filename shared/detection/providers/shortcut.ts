import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const shortcut: Provider = {
  id: "shortcut",
  name: "Shortcut",
  issuer: "shortcut",
  types: [
    {
      id: "shortcut-token",
      name: "Shortcut API token",
      reference: "https://help.shortcut.com/hc/en-us/articles/205701199-Shortcut-API-Tokens",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Your account > API tokens > Delete"],
      keywords: ["shortcut"],
      pattern: named("shortcut[\\w.-]{0,10}token", uuid),
      confidence: "medium",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "shortcut-token": {
    find: [fill("SHORTCUT_API_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("SHORTCUT_ID={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
