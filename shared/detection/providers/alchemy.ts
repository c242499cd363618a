import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated, isMixed } from "./shapes.ts";

/** A key is a part of its application's addresses as well: https://www.alchemy.com/docs/create-an-api-key */
const key = {
  reference: "https://www.alchemy.com/docs/create-an-api-key",
  lifetime: { expires: "never" },
  identity: "machine",
  containment: ["Dashboard > Apps > the app > Rotate the API key"],
  bits: 178,
} as const;

export const alchemy: Provider = {
  id: "alchemy",
  name: "Alchemy",
  issuer: "alchemy",
  types: [
    {
      ...key,
      id: "alchemy-url",
      name: "Alchemy address with its key",
      keywords: ["alchemy.com/v2/", "alchemyapi.io/v2/"],
      pattern: /(?<=alchemy(?:\.com|api\.io)\/v2\/)(?:alcht_[A-Za-z0-9]{30}|[\w-]{32})(?![\w-])/g,
      confidence: "high",
      window: { before: 30, after: 60 },
      accepts: isMixed,
    },
    {
      ...key,
      id: "alchemy-key",
      name: "Alchemy API key",
      keywords: ["alchemy"],
      pattern: issuedBy("alchemy(?:_?api)?", "(?:alcht_[A-Za-z0-9]{30}|[\\w-]{32})", "key|token"),
      confidence: "medium",
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "alchemy-url": {
    find: [
      fill("https://eth-mainnet.g.alchemy.com/v2/{w:30}x7"),
      fill("https://eth-mainnet.g.alchemy.com/v2/alcht_{w:30}"),
    ],
    ignore: [fill("https://eth-mainnet.g.alchemy.com/v2/{w:12}")],
  },
  "alchemy-key": {
    find: [fill("ALCHEMY_API_KEY={w:32}"), fill("ALCHEMY_API_KEY=alcht_{w:30}")],
    ignore: [fill("ALCHEMY_NETWORK={w:32}")],
  },
});
