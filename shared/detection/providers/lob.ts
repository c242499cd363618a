import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const lob: Provider = {
  id: "lob",
  name: "Lob",
  issuer: "lob",
  types: [
    {
      id: "lob-key",
      name: "Lob API key",
      reference: "https://docs.lob.com/#tag/Authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Settings > API keys > Roll"],
      keywords: ["lob_", "lobapi", "lobtoken", "lobkey", "lob.com"],
      pattern: issuedBy("lob(?=_|api|token|key|\\.com)", "(?:live|test)_[0-9a-f]{35}", "key|token|secret"),
      confidence: "medium",
      bits: 140,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "lob-key": { find: [fill("LOB_API_KEY=live_{h:35}")], ignore: [fill("LOB_API_KEY=live_{h:3}")] },
});
