import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const mailerlite: Provider = {
  id: "mailerlite",
  name: "MailerLite",
  issuer: "mailerlite",
  types: [
    {
      id: "mailerlite-token",
      name: "MailerLite API token",
      reference: "https://developers.mailerlite.com/docs/#authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Integrations > API > Delete the token"],
      keywords: ["mailerlite"],
      pattern: issuedBy(
        "mailerlite",
        "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}|[0-9a-f]{32}|[\\w-]{60,200}",
      ),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 2500 },
    },
  ],
};

export const examples = (): Examples => ({
  "mailerlite-token": { find: [fill("MAILERLITE_API_KEY={h:32}")], ignore: [fill("MAILERLITE_API_KEY={h:8}")] },
});
