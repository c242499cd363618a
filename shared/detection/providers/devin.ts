import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const devin: Provider = {
  id: "devin",
  name: "Devin",
  issuer: "devin",
  types: [
    {
      id: "devin-key",
      name: "Devin API key of a service user",
      reference: "https://docs.devin.ai/api-reference/overview",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Settings > Service users > Revoke"],
      keywords: ["cog_"],
      pattern: /(?<![A-Za-z0-9])cog_[a-z0-9]{52}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "devin-key": { find: [fill("cog_{l:52}")], ignore: [fill("cog_{l:20}")] },
});
