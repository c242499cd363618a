import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const disqus: Provider = {
  id: "disqus",
  name: "Disqus",
  issuer: "disqus",
  types: [
    {
      id: "disqus-key",
      name: "Disqus API secret",
      reference: "https://disqus.com/api/docs/auth/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["disqus.com/api/applications > Regenerate the secret"],
      keywords: ["disqus"],
      pattern: issuedBy("disqus", "[A-Za-z0-9]{64}"),
      confidence: "medium",
      bits: 380,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "disqus-key": { find: [fill("DISQUS_API_SECRET={w:64}")], ignore: [fill("DISQUS_API_SECRET={w:3}")] },
});
