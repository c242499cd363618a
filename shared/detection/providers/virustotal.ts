import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const virustotal: Provider = {
  id: "virustotal",
  name: "VirusTotal",
  issuer: "virustotal",
  types: [
    {
      id: "virustotal-key",
      name: "VirusTotal API key",
      reference: "https://docs.virustotal.com/reference/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["API key page > Regenerate"],
      keywords: ["virustotal", "virus_total", "x-apikey", "vt_api"],
      pattern: named("virus_?total[\\w.-]{0,20}(?:key|token)|vt_api_?key|x-apikey", "[0-9a-f]{64}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "virustotal-key": { find: [fill("VIRUSTOTAL_API_KEY={h:64}")], ignore: [fill("VIRUSTOTAL_API_KEY={h:3}")] },
});
