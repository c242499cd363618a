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
      name: "Mezmo (LogDNA) ingestion, service or access key",
      reference: "https://docs.mezmo.com/docs/authenticating-with-the-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Organization > API keys > Delete"],
      keywords: ["logdna", "mezmo", "mzm_"],
      pattern: issuedBy("logdna|mezmo|(?<![a-z])mzm(?=_)", "[0-9a-f]{32}|st[aes]_[0-9a-f]{40}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "mezmo-key": {
    find: [fill("LOGDNA_INGESTION_KEY={h:32}"), fill("MZM_ACCESS_KEY=sta_{h:40}")],
    ignore: [fill("LOGDNA_INGESTION_KEY={h:8}")],
  },
});
