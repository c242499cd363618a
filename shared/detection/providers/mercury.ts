import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const mercury: Provider = {
  id: "mercury",
  name: "Mercury",
  issuer: "mercury",
  types: [
    {
      id: "mercury-token",
      name: "Mercury API token",
      reference: "https://docs.mercury.com/docs/getting-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API tokens > Revoke"],
      keywords: ["mercury_production_", "mercury_sandbox_"],
      pattern: /(?<![A-Za-z0-9])mercury_(?:production|sandbox)_[a-z]{2,4}_[A-Za-z0-9]{30,60}_yrucrem(?![\w-])/g,
      confidence: "high",
      bits: 178,
    },
  ],
};

export const examples = (): Examples => ({
  "mercury-token": {
    find: [fill("mercury_production_rma_{w:46}_yrucrem")],
    ignore: [fill("mercury_production_rma_{w:9}")],
  },
});
