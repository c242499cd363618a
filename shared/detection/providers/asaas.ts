import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const asaas: Provider = {
  id: "asaas",
  name: "Asaas",
  issuer: "asaas",
  types: [
    {
      id: "asaas-key",
      name: "Asaas API key",
      reference: "https://docs.asaas.com/docs/authentication-2",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Account > Integrations > API key > Disable"],
      keywords: ["$aact_"],
      pattern: /\$aact_(?:prod|hmlg)_[\w:+/=-]{30,400}/g,
      confidence: "high",
      bits: 170,
    },
  ],
};

export const examples = (): Examples => ({
  "asaas-key": { find: [fill("$aact_prod_{s:120}w")], ignore: [fill("$aact_prod_{w:9}")] },
});
