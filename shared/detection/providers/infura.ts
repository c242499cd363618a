import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

const key = {
  reference: "https://docs.metamask.io/services/get-started/infura",
  lifetime: { expires: "never" },
  identity: "machine",
  containment: ["Dashboard > API keys > the key > Delete, or Settings > reset its secret"],
  confidence: "medium",
  bits: 128,
} as const;

export const infura: Provider = {
  id: "infura",
  name: "Infura",
  issuer: "infura",
  types: [
    {
      ...key,
      id: "infura-url",
      name: "Infura address with its key",
      note: "Pages that call it show it to everybody; allowlists then say who may use it.",
      keywords: ["infura.io/"],
      pattern: /(?<=infura\.io\/(?:ws\/)?v3\/)[0-9a-f]{32}(?![\w-])/g,
      window: { before: 4, after: 60 },
    },
    {
      ...key,
      id: "infura-key",
      name: "Infura API key or secret",
      keywords: ["infura"],
      pattern: issuedBy("infura", "[0-9a-f]{32}|[\\w+/]{43}", "key|secret|project_?id|token"),
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "infura-url": {
    find: [fill("https://mainnet.infura.io/v3/{h:32}"), fill("wss://mainnet.infura.io/ws/v3/{h:32}")],
    ignore: ["https://mainnet.infura.io/v3/${INFURA_KEY}"],
  },
  "infura-key": { find: [fill("INFURA_API_KEY={h:32}")], ignore: [fill("INFURA_NETWORK={h:32}")] },
});
