import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const mailchimp: Provider = {
  id: "mailchimp",
  name: "Mailchimp",
  issuer: "mailchimp",
  types: [
    {
      id: "mailchimp-key",
      name: "Mailchimp API key",
      reference: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > Extras > API keys > Revoke"],
      keywords: ["-us"],
      pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 40, after: 8 },
    },
  ],
};

export const examples = (): Examples => ({
  "mailchimp-key": { find: [fill("{h:32}-us12")], ignore: [fill("{h:20}-us12")] },
});
