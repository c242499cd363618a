import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const namecheap: Provider = {
  id: "namecheap",
  name: "Namecheap",
  issuer: "namecheap",
  types: [
    {
      id: "namecheap-key",
      name: "Namecheap API key",
      reference: "https://www.namecheap.com/support/api/global-parameters/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Profile > Tools > API access > Reset"],
      keywords: ["namecheap"],
      pattern: issuedBy("namecheap", "[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "namecheap-key": { find: [fill("NAMECHEAP_API_KEY={h:32}")], ignore: [fill("NAMECHEAP_API_KEY={h:8}")] },
});
