import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const mailersend: Provider = {
  id: "mailersend",
  name: "MailerSend",
  issuer: "mailersend",
  types: [
    {
      id: "mailersend-token",
      name: "MailerSend API token",
      reference: "https://www.mailersend.com/help/managing-api-tokens",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Integrations > MailerSend API > Manage > Delete"],
      keywords: ["mailersend"],
      pattern: issuedBy("mailersend", unstated, "key|token|secret"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "mailersend-token": {
    find: [fill("MAILERSEND_API_KEY={w:60}")],
    ignore: [fill("MAILERSEND_DOMAIN={w:60}")],
  },
});
