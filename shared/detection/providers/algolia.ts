import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const algolia: Provider = {
  id: "algolia",
  name: "Algolia",
  issuer: "algolia",
  types: [
    {
      id: "algolia-key",
      name: "Algolia API key",
      reference: "https://www.algolia.com/doc/guides/security/api-keys/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Dashboard > Settings > API keys > Delete; the admin key: regenerate"],
      note: "A search-only key is made for browsers; the name beside this one does not say that it is one.",
      keywords: ["algolia"],
      pattern: named(
        "algolia[\\w.-]{0,20}(?:admin|write|secret|api|monitoring|usage)[\\w.-]{0,10}key|algolia[\\w.-]{0,4}token",
        "[0-9a-f]{32}",
      ),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "algolia-key": { find: [fill("ALGOLIA_ADMIN_KEY={h:32}")], ignore: [fill("ALGOLIA_ADMIN_KEY={h:3}")] },
});
