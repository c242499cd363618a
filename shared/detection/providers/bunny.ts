import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const bunny: Provider = {
  id: "bunny",
  name: "bunny.net",
  issuer: "bunny",
  types: [
    {
      id: "bunny-key",
      name: "bunny.net API key",
      reference: "https://docs.bunny.net/api-reference/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account settings > API > Reset"],
      keywords: ["bunny"],
      pattern: issuedBy(
        "bunny(?:_?cdn|_?net|\\.net)?",
        `${uuid}(?:-?${uuid})?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{20}`,
      ),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "bunny-key": {
    find: [fill("BUNNY_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("BUNNY_API_KEY={h:2}-{h:2}-{h:2}-{h:2}-{h:3}")],
  },
});
