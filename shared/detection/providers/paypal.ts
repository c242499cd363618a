import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const paypal: Provider = {
  id: "paypal",
  name: "PayPal",
  issuer: "paypal",
  types: [
    {
      id: "paypal-client-secret",
      name: "PayPal client secret",
      reference: "https://developer.paypal.com/api/rest/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer dashboard > app > Add a secret, then disable the old one"],
      keywords: ["paypal"],
      pattern: issuedBy("paypal", "E[\\w-]{79}", "secret"),
      confidence: "medium",
      bits: 470,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "paypal-client-secret": {
    find: [fill("PAYPAL_CLIENT_SECRET=E{b:78}w")],
    ignore: [fill("PAYPAL_CLIENT_SECRET=E{b:3}w")],
  },
});
