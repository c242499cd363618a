import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const replicate: Provider = {
  id: "replicate",
  name: "Replicate",
  issuer: "replicate",
  types: [
    {
      id: "replicate-token",
      name: "Replicate API token",
      reference: "https://replicate.com/docs/topics/security/api-tokens",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["replicate.com/account/api-tokens > Disable token"],
      keywords: ["r8_"],
      pattern: /(?<![A-Za-z0-9_-])r8_[A-Za-z0-9]{37}(?![\w-])/g,
      confidence: "high",
      bits: 220,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "replicate-token": { find: [fill("r8_{w:37}")], ignore: [fill("r8_{w:9}")] },
});
