import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const plaid: Provider = {
  id: "plaid",
  name: "Plaid",
  issuer: "plaid",
  types: [
    {
      id: "plaid-token",
      name: "Plaid access token",
      reference: "https://plaid.com/docs/api/items/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["POST /item/access_token/invalidate"],
      keywords: ["access-sandbox-", "access-development-", "access-production-"],
      pattern:
        /(?<![A-Za-z0-9])access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
      confidence: "high",
      bits: 122,
    },
    {
      id: "plaid-secret",
      name: "Plaid secret",
      reference: "https://plaid.com/docs/quickstart/glossary/#secret",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > Keys > Rotate secret"],
      keywords: ["plaid"],
      pattern: issuedBy("plaid", "[0-9a-z]{30}", "secret|key|token"),
      confidence: "medium",
      bits: 120,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "plaid-token": { find: [fill("access-production-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")], ignore: ["access-production-x"] },
  "plaid-secret": { find: [fill("PLAID_SECRET={h:30}")], ignore: [fill("PLAID_SECRET={h:9}")] },
});
