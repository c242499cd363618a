import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const deepl: Provider = {
  id: "deepl",
  name: "DeepL",
  issuer: "deepl",
  types: [
    {
      id: "deepl-key",
      name: "DeepL API key",
      reference: "https://developers.deepl.com/docs/getting-started/auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > API keys > Deactivate"],
      keywords: [":fx"],
      pattern: /(?<![A-Za-z0-9])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx(?![\w-])/g,
      confidence: "high",
      bits: 122,
      window: { before: 50, after: 8 },
    },
    {
      id: "deepl-pro-key",
      name: "DeepL API key (Pro)",
      reference: "https://developers.deepl.com/docs/getting-started/auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > API keys > Deactivate"],
      keywords: ["deepl"],
      pattern: issuedBy("deepl", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "deepl-key": { find: [fill("{h:8}-{h:4}-{h:4}-{h:4}-{h:12}:fx")], ignore: [fill("{h:8}-{h:4}:fx")] },
  "deepl-pro-key": {
    find: [fill("DEEPL_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("DEEPL_API_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
