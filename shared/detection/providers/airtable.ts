import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const airtable: Provider = {
  id: "airtable",
  name: "Airtable",
  issuer: "airtable",
  types: [
    {
      id: "airtable-token",
      name: "Airtable personal access token",
      reference: "https://airtable.com/developers/web/guides/personal-access-tokens",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Developer hub > Personal access tokens > Delete"],
      keywords: ["pat"],
      pattern: /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 256,
      window: { before: 2, after: 90 },
      facts: (token) => ({ keyIds: token.split(".").slice(0, 1) }),
    },
    {
      id: "airtable-legacy-key",
      name: "Airtable API key (retired form)",
      reference: "https://support.airtable.com/docs/airtable-api-key-deprecation-notice",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Nothing to revoke; remove it"],
      note: "Airtable ended keys of this form in February 2024.",
      keywords: ["airtable"],
      pattern: issuedBy("airtable", "key[A-Za-z0-9]{14}", "key|token"),
      confidence: "medium",
      bits: 83,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "airtable-token": { find: [fill("pat{w:14}.{h:64}")], ignore: [fill("pat{w:14}.{h:9}")] },
  "airtable-legacy-key": { find: [fill("AIRTABLE_API_KEY=key{w:14}")], ignore: [fill("AIRTABLE_API_KEY=key{w:3}")] },
});
