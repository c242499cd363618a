import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const notion: Provider = {
  id: "notion",
  name: "Notion",
  issuer: "notion",
  types: [
    {
      id: "notion-token",
      name: "Notion integration token",
      reference: "https://developers.notion.com/docs/authorization",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["My integrations > refresh the secret"],
      keywords: ["ntn_", "secret_"],
      pattern: /(?<![A-Za-z0-9])(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 208,
      accepts: (token) => /\d/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token.slice(7)),
    },
  ],
};

export const examples = (): Examples => ({
  "notion-token": { find: [fill("ntn_{d:11}{w:35}"), fill("secret_{w:43}")], ignore: [fill("secret_{w:9}")] },
});
