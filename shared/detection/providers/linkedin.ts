import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const linkedin: Provider = {
  id: "linkedin",
  name: "LinkedIn",
  issuer: "linkedin",
  types: [
    {
      id: "linkedin-client-secret",
      name: "LinkedIn client secret",
      reference: "https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > app > Auth > Generate a new secret"],
      keywords: ["wpl_ap"],
      pattern: /(?<![A-Za-z0-9])WPL_AP\d\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9+/=]{8,16}(?![\w-])/g,
      confidence: "high",
      bits: 95,
    },
    {
      id: "linkedin-legacy-secret",
      name: "LinkedIn client secret (16 characters)",
      reference: "https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer portal > app > Auth > Generate a new secret"],
      keywords: ["linkedin"],
      pattern: issuedBy("linkedin", "[A-Za-z0-9]{16}", "secret|token"),
      confidence: "medium",
      bits: 95,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "linkedin-client-secret": { find: [fill("WPL_AP1.{w:16}.{w:8}")], ignore: [fill("WPL_AP1.{w:3}")] },
  "linkedin-legacy-secret": {
    find: [fill("LINKEDIN_CLIENT_SECRET={w:16}")],
    ignore: [fill("LINKEDIN_CLIENT_SECRET={w:3}")],
  },
});
