import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const woocommerce: Provider = {
  id: "woocommerce",
  name: "WooCommerce",
  issuer: "woocommerce",
  types: [
    {
      id: "woocommerce-secret",
      name: "WooCommerce consumer secret",
      reference: "https://woocommerce.com/document/woocommerce-rest-api/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["WooCommerce > Settings > Advanced > REST API > Revoke"],
      keywords: ["woocommerce", "consumer_secret", "consumersecret", "wc_"],
      pattern: issuedBy("woocommerce|wc_|consumer_?(?=secret)", "cs_[0-9a-f]{40}", "secret|key|password"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "woocommerce-secret": {
    find: [fill("WC_CONSUMER_SECRET=cs_{h:40}")],
    ignore: [fill("WC_CONSUMER_SECRET=cs_{h:10}")],
  },
});
