import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const checkout: Provider = {
  id: "checkout",
  name: "Checkout.com",
  issuer: "checkout",
  types: [
    {
      id: "checkout-secret-key",
      name: "Checkout.com secret key",
      reference: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > Keys > Deactivate"],
      keywords: ["checkout", "cko_"],
      pattern: issuedBy("checkout|cko(?=_)", `sk_(?:test_)?${uuid}|sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=]`),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "checkout-secret-key": {
    find: [fill("CHECKOUT_SECRET_KEY=sk_{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("CHECKOUT_PUBLIC_KEY=pk_{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
