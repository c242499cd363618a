import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const mailjet: Provider = {
  id: "mailjet",
  name: "Mailjet",
  issuer: "mailjet",
  types: [
    {
      id: "mailjet-key",
      name: "Mailjet API key or secret key",
      reference: "https://dev.mailjet.com/email/reference/overview/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account settings > API key management > Reset the secret key"],
      keywords: ["mailjet", "mj_apikey"],
      pattern: issuedBy("mailjet|mj_(?=apikey)", "[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "mailjet-key": { find: [fill("MJ_APIKEY_PRIVATE_KEY={h:32}")], ignore: [fill("MJ_APIKEY_PRIVATE_KEY={h:8}")] },
});
