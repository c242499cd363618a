import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const abuseipdb: Provider = {
  id: "abuseipdb",
  name: "AbuseIPDB",
  issuer: "abuseipdb",
  types: [
    {
      id: "abuseipdb-key",
      name: "AbuseIPDB API key",
      reference: "https://docs.abuseipdb.com/#introduction",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > API > Revoke"],
      keywords: ["abuseipdb"],
      pattern: issuedBy("abuseipdb", "[0-9a-f]{80}"),
      confidence: "medium",
      bits: 320,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "abuseipdb-key": { find: [fill("ABUSEIPDB_API_KEY={h:80}")], ignore: [fill("ABUSEIPDB_API_KEY={h:20}")] },
});
