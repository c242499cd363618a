import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const monday: Provider = {
  id: "monday",
  name: "monday.com",
  issuer: "monday",
  types: [
    {
      id: "monday-token",
      name: "monday.com API token",
      reference: "https://developer.monday.com/api-reference/docs/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Developers > My access tokens > Regenerate"],
      keywords: ["monday"],
      pattern: issuedBy("monday(?:\\.com)?", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 2500 },
    },
  ],
};

export const examples = (): Examples => ({
  "monday-token": {
    find: [fill("MONDAY_API_TOKEN=eyJ{b:33}.eyJ{b:80}.{b:43}")],
    ignore: [fill("MONDAY_API_TOKEN=eyJ{b:8}.eyJ{b:20}.{b:10}")],
  },
});
