import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const sendgrid: Provider = {
  id: "sendgrid",
  name: "SendGrid",
  issuer: "sendgrid",
  types: [
    {
      id: "sendgrid-key",
      name: "SendGrid API key",
      reference: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["DELETE /v3/api_keys/{id}; the id is the key's middle part"],
      keywords: ["sg."],
      pattern: /(?<![A-Za-z0-9])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g,
      confidence: "high",
      bits: 250,
      window: { before: 2, after: 80 },
      facts: (key) => ({ keyIds: key.split(".").slice(1, 2) }),
    },
  ],
};

export const examples = (): Examples => ({
  "sendgrid-key": { find: [fill("SG.{b:22}.{b:43}")], ignore: [fill("SG.{w:5}.{w:5}")] },
});
