import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const n8n: Provider = {
  id: "n8n",
  name: "n8n",
  issuer: "n8n",
  types: [
    {
      id: "n8n-key",
      name: "n8n API key",
      reference: "https://docs.n8n.io/api/authentication/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Settings > n8n API > Delete"],
      keywords: ["n8n"],
      pattern: issuedBy("n8n", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}", "key|token"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 2500 },
    },
  ],
};

export const examples = (): Examples => ({
  "n8n-key": {
    find: [fill("N8N_API_KEY=eyJ{b:33}.eyJ{b:80}.{b:43}")],
    ignore: [fill("N8N_API_KEY=eyJ{b:8}.eyJ{b:20}.{b:10}")],
  },
});
