import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const zoho: Provider = {
  id: "zoho",
  name: "Zoho",
  issuer: "zoho",
  types: [
    {
      id: "zoho-token",
      name: "Zoho OAuth token",
      reference: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["POST /oauth/v2/token/revoke?token=<the refresh token>"],
      keywords: ["1000."],
      pattern: /(?<![A-Za-z0-9])1000\.[0-9a-f]{30,34}\.[0-9a-f]{30,34}(?![\w-])/g,
      confidence: "high",
      bits: 240,
    },
  ],
};

export const examples = (): Examples => ({
  "zoho-token": { find: [fill("1000.{h:32}.{h:32}")], ignore: [fill("1000.{h:8}.{h:8}")] },
});
