import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const cashfree: Provider = {
  id: "cashfree",
  name: "Cashfree",
  issuer: "cashfree",
  types: [
    {
      id: "cashfree-secret-key",
      name: "Cashfree secret key",
      reference: "https://www.cashfree.com/docs/api-reference/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developers > API keys > Deactivate"],
      keywords: ["cfsk_"],
      pattern: /(?<![A-Za-z0-9])cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}(?![\w-])/g,
      confidence: "medium",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "cashfree-secret-key": { find: [fill("cfsk_ma_prod_{h:32}_{h:8}")], ignore: [fill("cfsk_ma_prod_{h:8}_{h:2}")] },
});
