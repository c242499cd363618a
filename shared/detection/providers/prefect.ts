import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const prefect: Provider = {
  id: "prefect",
  name: "Prefect",
  issuer: "prefect",
  types: [
    {
      id: "prefect-key",
      name: "Prefect API key",
      reference: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account settings > API keys > Delete"],
      keywords: ["pnu_", "pnb_"],
      pattern: /(?<![A-Za-z0-9])pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 214,
    },
  ],
};

export const examples = (): Examples => ({
  "prefect-key": { find: [fill("pnu_{w:36}")], ignore: [fill("pnu_{w:9}")] },
});
