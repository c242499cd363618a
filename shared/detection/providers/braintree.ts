import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const braintree: Provider = {
  id: "braintree",
  name: "Braintree",
  issuer: "braintree",
  types: [
    {
      id: "paypal-braintree-token",
      name: "Braintree access token",
      reference: "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Control panel > revoke the OAuth connection"],
      keywords: ["access_token$production$", "access_token$sandbox$"],
      pattern:
        /(?<secret>access_token\$(?:production|sandbox)\$(?<account>[0-9a-z]{16})\$[0-9a-f]{32})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 128,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "paypal-braintree-token": {
    find: [fill("access_token$production${l:16}${h:32}")],
    ignore: ["access_token$production$x"],
  },
});
