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
    {
      id: "devin-legacy-key",
      name: "Devin personal or service API key",
      reference: "https://docs.devin.ai/api-reference/authentication",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Settings > API keys > Revoke"],
      keywords: ["apk_"],
      pattern: /(?<![A-Za-z0-9])apk_(?:user_)?[A-Za-z0-9+/]{60,260}={0,2}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 4, after: 300 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "devin-key": { find: [fill("cog_{l:52}")], ignore: [fill("cog_{l:20}")] },
  "devin-legacy-key": { find: [fill("apk_user_{s:160}="), fill("apk_{s:100}w")], ignore: [fill("apk_{w:20}")] },
});
