import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const devin: Provider = {
  id: "devin",
  name: "Devin",
  issuer: "devin",
  types: [
    {
      id: "devin-key",
      name: "Devin API key or personal access token",
      reference: "https://docs.devin.ai/api-reference/authentication",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Settings > Service users, or Personal access tokens > Revoke"],
      keywords: ["cog_"],
      pattern: /(?<![A-Za-z0-9])cog_[A-Za-z0-9]{24,200}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 124,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "devin-key": { find: [fill("cog_{l:52}")], ignore: [fill("cog_{l:20}")] },
});
