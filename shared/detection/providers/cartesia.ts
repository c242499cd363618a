import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const cartesia: Provider = {
  id: "cartesia",
  name: "Cartesia",
  issuer: "cartesia",
  types: [
    {
      id: "cartesia-key",
      name: "Cartesia API key",
      reference: "https://docs.cartesia.ai/use-the-api/api-conventions",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Playground > API keys > Delete"],
      keywords: ["sk_car_"],
      pattern: /(?<![A-Za-z0-9])sk_car_(?:admin_)?[A-Za-z0-9]{20,40}(?![\w-])/g,
      confidence: "high",
      bits: 119,

      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "cartesia-key": { find: [fill("sk_car_{w:22}"), fill("sk_car_admin_{w:22}")], ignore: [fill("sk_car_{w:5}")] },
});
