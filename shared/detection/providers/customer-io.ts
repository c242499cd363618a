import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const customerIo: Provider = {
  id: "customer-io",
  name: "Customer.io",
  issuer: "customer-io",
  types: [
    {
      id: "customer-io-key",
      name: "Customer.io App or Track API key",
      reference: "https://customer.io/docs/api/app/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Workspace settings > API and webhook credentials > Delete"],
      keywords: ["customerio", "customer_io", "customer.io", "customer-io"],
      pattern: issuedBy("customer[._-]?io", "[0-9a-z]{20,64}", "key"),
      confidence: "medium",
      bits: 80,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "customer-io-key": {
    find: [fill("CUSTOMERIO_APP_API_KEY={h:32}"), fill("CUSTOMER_IO_API_KEY={h:20}")],
    ignore: [fill("CUSTOMERIO_SITE_ID={h:20}")],
  },
});
