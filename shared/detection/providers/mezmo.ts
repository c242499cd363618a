import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const mezmo: Provider = {
  id: "mezmo",
  name: "Mezmo",
  issuer: "mezmo",
  types: [
    {
      id: "mezmo-key",
      name: "Mezmo (LogDNA) ingestion or service key",
      reference: "https://docs.mezmo.com/docs/ingestion-key",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Organization > API keys > Delete"],
      keywords: ["logdna", "mezmo"],
      pattern: issuedBy("logdna|mezmo", "(?:sts_)?[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "mezmo-key": { find: [fill("LOGDNA_INGESTION_KEY={h:32}")], ignore: [fill("LOGDNA_INGESTION_KEY={h:8}")] },
});
