import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const composio: Provider = {
  id: "composio",
  name: "Composio",
  issuer: "composio",
  types: [
    {
      id: "composio-key",
      name: "Composio API key",
      reference: "https://docs.composio.dev/reference/authenticating-to-composio",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Project settings > API keys > Delete"],
      keywords: ["composio"],
      pattern: issuedBy("composio", "[\\w-]{20,100}", "key"),
      confidence: "medium",
      bits: 100,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "composio-key": {
    find: [fill("COMPOSIO_API_KEY=ak_{w:20}"), fill("COMPOSIO_ORG_API_KEY={w:24}")],
    ignore: [fill("COMPOSIO_API_KEY=ak_{w:3}")],
  },
});
