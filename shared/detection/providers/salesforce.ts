import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const salesforce: Provider = {
  id: "salesforce",
  name: "Salesforce",
  issuer: "salesforce",
  types: [
    {
      id: "salesforce-session",
      name: "Salesforce access token",
      reference: "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm",
      lifetime: { expires: "issuer-decides", defaultDays: 1 / 12 },
      identity: "either",
      containment: ["Setup > Session Management > Remove", "POST /services/oauth2/revoke"],
      keywords: ["00d"],
      pattern:
        /(?<![A-Za-z0-9])(?<secret>(?<account>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)![A-Za-z0-9._]{60,140})(?![\w-])/g,
      confidence: "high",
      bits: 400,
      facts: publicParts,
      window: { before: 2, after: 170 },
    },
  ],
};

export const examples = (): Examples => ({
  "salesforce-session": { find: [fill("00D{w:12}!AQ{w:94}")], ignore: [fill("00D{w:12}!{w:9}")] },
});
