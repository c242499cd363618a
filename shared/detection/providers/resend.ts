import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const resend: Provider = {
  id: "resend",
  name: "Resend",
  issuer: "resend",
  types: [
    {
      id: "resend-key",
      name: "Resend API key",
      reference: "https://resend.com/docs/api-reference/api-keys/create-api-key",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Remove"],
      keywords: ["re_"],
      pattern: /(?<![\w-])re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/g,
      confidence: "high",
      bits: 180,
      window: { before: 2, after: 50 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "resend-key": { find: [fill("re_{w:8}_{w:24}")], ignore: [fill("re_{w:8}")] },
});
