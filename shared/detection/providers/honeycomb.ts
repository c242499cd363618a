import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const honeycomb: Provider = {
  id: "honeycomb",
  name: "Honeycomb",
  issuer: "honeycomb",
  types: [
    {
      id: "honeycomb-key",
      name: "Honeycomb key",
      reference: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Environment settings > API keys > Delete"],
      keywords: ["hcaik_", "hcaic_", "hcxmk_"],
      pattern: /(?<![A-Za-z0-9])hc[a-z]{2}[kc]_[0-9a-z]{26,58}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 130,
    },
  ],
};

export const examples = (): Examples => ({
  "honeycomb-key": { find: [fill("hcaik_{l:58}")], ignore: [fill("hcaik_{l:9}")] },
});
