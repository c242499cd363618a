import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const shopify: Provider = {
  id: "shopify",
  name: "Shopify",
  issuer: "shopify",
  types: [
    {
      id: "shopify-token",
      name: "Shopify access token or secret",
      reference: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "Expiring offline tokens replace those without an end.",
        reference:
          "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens",
      },
      containment: ["Uninstall and reinstall the app", "Rotate the client secret"],
      keywords: ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_", "prtapi_"],
      pattern: /(?<![A-Za-z0-9])(?:shp(?:at|ca|pa|ss|tka)|prtapi)_[0-9a-fA-F]{32}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "shopify-token": {
    find: [fill("shpat_{h:32}"), fill("shptka_{h:32}"), fill("prtapi_{h:32}")],
    ignore: [fill("shpat_{h:10}")],
  },
});
