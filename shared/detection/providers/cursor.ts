import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const cursor: Provider = {
  id: "cursor",
  name: "Cursor",
  issuer: "cursor",
  types: [
    {
      id: "cursor-key",
      name: "Cursor API key",
      reference: "https://cursor.com/docs/account/teams/admin-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Integrations > API keys > Delete"],
      keywords: ["cursor", "crsr_"],
      pattern: issuedBy("cursor", "(?:key|crsr)_[0-9a-f]{64}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "cursor-key": { find: [fill("CURSOR_API_KEY=key_{h:64}")], ignore: [fill("CURSOR_API_KEY=key_{h:3}")] },
});
