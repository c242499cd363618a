import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const triggerDev: Provider = {
  id: "trigger-dev",
  name: "Trigger.dev",
  issuer: "trigger-dev",
  types: [
    {
      id: "trigger-dev-key",
      name: "Trigger.dev secret key or access token",
      reference: "https://trigger.dev/docs/apikeys",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Dashboard > API keys > Regenerate"],
      keywords: ["tr_dev_", "tr_prod_", "tr_stg_", "tr_preview_", "tr_pat_"],
      pattern: /(?<![A-Za-z0-9])tr_(?:dev|prod|stg|preview|pat)_[A-Za-z0-9]{20,48}(?![\w-])/g,
      confidence: "high",
      bits: 119,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "trigger-dev-key": { find: [fill("tr_prod_{w:24}"), fill("tr_pat_{w:40}")], ignore: [fill("tr_prod_{w:5}")] },
});
