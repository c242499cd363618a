import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const turbopuffer: Provider = {
  id: "turbopuffer",
  name: "turbopuffer",
  issuer: "turbopuffer",
  types: [
    {
      id: "turbopuffer-key",
      name: "turbopuffer API key",
      reference: "https://turbopuffer.com/docs/byoc/operations",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["tpuf_"],
      pattern: /(?<![A-Za-z0-9])tpuf_[A-Za-z0-9]{32}(?![\w-])/g,
      confidence: "high",
      bits: 190,

      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "turbopuffer-key": { find: [fill("tpuf_{w:32}")], ignore: [fill("tpuf_{w:8}")] },
});
