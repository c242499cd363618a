import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const postmark: Provider = {
  id: "postmark",
  name: "Postmark",
  issuer: "postmark",
  types: [
    {
      id: "postmark-token",
      name: "Postmark server or account token",
      reference: "https://postmarkapp.com/developer/api/overview#authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Server > API tokens > Regenerate"],
      keywords: ["postmark"],
      pattern: named("postmark[\\w.-]{0,20}(?:key|token|secret|password)|X-Postmark-(?:Server|Account)-Token", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "postmark-token": {
    find: [fill("POSTMARK_SERVER_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("POSTMARK_SERVER_TOKEN={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
