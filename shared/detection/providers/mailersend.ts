import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const mailersend: Provider = {
  id: "mailersend",
  name: "MailerSend",
  issuer: "mailersend",
  types: [
    {
      id: "mailersend-token",
      name: "MailerSend API token",
      reference: "https://developers.mailersend.com/general.html#authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Domains > API tokens > Delete"],
      keywords: ["mlsn."],
      pattern: /(?<![A-Za-z0-9])mlsn\.[a-z0-9]{48,64}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 190,
    },
  ],
};

export const examples = (): Examples => ({
  "mailersend-token": { find: [fill("mlsn.{h:64}")], ignore: [fill("mlsn.{h:9}")] },
});
