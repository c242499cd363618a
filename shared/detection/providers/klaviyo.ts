import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const klaviyo: Provider = {
  id: "klaviyo",
  name: "Klaviyo",
  issuer: "klaviyo",
  types: [
    {
      id: "klaviyo-private-key",
      name: "Klaviyo private API key",
      reference: "https://developers.klaviyo.com/en/docs/authenticate_",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["pk_"],
      pattern: /(?<![A-Za-z0-9])pk_[0-9a-f]{34}(?![\w-])/g,
      confidence: "high",
      bits: 136,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "klaviyo-private-key": { find: [fill("KLAVIYO_API_KEY=pk_{h:34}")], ignore: [fill("pk_{h:9}")] },
});
