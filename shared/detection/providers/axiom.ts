import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const axiom: Provider = {
  id: "axiom",
  name: "Axiom",
  issuer: "axiom",
  types: [
    {
      id: "axiom-token",
      name: "Axiom API or personal token",
      reference: "https://axiom.co/docs/reference/tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Settings > API tokens or Profile > Delete"],
      keywords: ["xaat-", "xapt-"],
      pattern: /(?<![A-Za-z0-9])xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/g,
      confidence: "high",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "axiom-token": {
    find: [fill("xaat-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}"), fill("xapt-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("xaat-{h:8}")],
  },
});
