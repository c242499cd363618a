import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const brevo: Provider = {
  id: "brevo",
  name: "Brevo",
  issuer: "brevo",
  types: [
    {
      id: "sendinblue-key",
      name: "Brevo API key",
      reference: "https://developers.brevo.com/docs/getting-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["SMTP & API > API keys > Delete"],
      keywords: ["xkeysib-", "xsmtpsib-"],
      pattern: /(?<![A-Za-z0-9])x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![\w-])/g,
      confidence: "high",
      bits: 300,
    },
  ],
};

export const examples = (): Examples => ({
  "sendinblue-key": { find: [fill("xkeysib-{h:64}-{w:16}")], ignore: [fill("xkeysib-{h:10}")] },
});
