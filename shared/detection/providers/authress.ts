import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const authress: Provider = {
  id: "authress",
  name: "Authress",
  issuer: "authress",
  types: [
    {
      id: "authress-key",
      name: "Authress service client access key",
      reference: "https://authress.io/knowledge-base/docs/authorization/service-clients",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Management portal > Service clients > Access keys > Delete"],
      keywords: [".acc_", ".acc-"],
      pattern:
        /(?<![A-Za-z0-9])(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.(?<account>acc[_-][a-z0-9_-]{10,32})\.[\w+/=-]{30,120}(?![\w-])/g,
      confidence: "high",
      bits: 170,
      window: { before: 60, after: 240 },
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "authress-key": {
    find: [fill("sc_{w:20}.{l:4}.acc_{l:12}.{w:64}")],
    ignore: [fill("sc_{w:20}.{l:4}.acc_{l:2}.{w:8}")],
  },
});
