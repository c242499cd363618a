import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const mailgun: Provider = {
  id: "mailgun",
  name: "Mailgun",
  issuer: "mailgun",
  types: [
    {
      id: "mailgun-key",
      name: "Mailgun API key",
      reference: "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["key-", "mailgun"],
      pattern: /(?<![A-Za-z0-9])(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/g,
      confidence: "medium",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "mailgun-key": {
    find: [fill("mailgun = key-{h:32}"), fill("MAILGUN={h:32}-{h:8}-{h:8}")],
    ignore: [fill("key-{h:20}")],
  },
});
