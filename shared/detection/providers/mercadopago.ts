import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const mercadopago: Provider = {
  id: "mercadopago",
  name: "Mercado Pago",
  issuer: "mercadopago",
  types: [
    {
      id: "mercadopago-access-token",
      name: "Mercado Pago access token",
      reference:
        "https://www.mercadopago.com.mx/developers/en/docs/checkout-api-payments/best-practices/credentials-best-practices/secure-credentials",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Your integrations > Production credentials > Renew"],
      keywords: ["app_usr-"],
      pattern: /(?<![A-Za-z0-9])APP_USR-(?<keyId>\d{6,20})-\d{6}-[0-9a-f]{32}-(?<account>\d{4,14})(?![\w-])/g,
      confidence: "high",
      bits: 128,

      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "mercadopago-access-token": {
    find: [fill("APP_USR-{d:16}-010203-{h:32}-{d:9}")],
    ignore: [fill("APP_USR-{d:4}-010203-{h:8}-{d:2}")],
  },
});
