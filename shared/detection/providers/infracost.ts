import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const infracost: Provider = {
  id: "infracost",
  name: "Infracost",
  issuer: "infracost",
  types: [
    {
      id: "infracost-key",
      name: "Infracost API key",
      reference: "https://www.infracost.io/docs/integrations/environment_variables/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Infracost Cloud > Org settings > API tokens > Regenerate"],
      keywords: ["ico-"],
      pattern: /(?<![\w.-])ico-[A-Za-z0-9]{32}(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 4, after: 60 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "infracost-key": { find: [fill("INFRACOST_API_KEY=ico-{w:32}")], ignore: [fill("ico-{w:9}")] },
});
