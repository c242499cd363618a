import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const neon: Provider = {
  id: "neon",
  name: "Neon",
  issuer: "neon",
  types: [
    {
      id: "neon-key",
      name: "Neon API key",
      reference: "https://neon.com/docs/manage/api-keys",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account settings > API keys > Revoke"],
      keywords: ["napi_"],
      pattern: /(?<![A-Za-z0-9])napi_[a-z0-9]{64}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 320,
    },
  ],
};

export const examples = (): Examples => ({
  "neon-key": { find: [fill("napi_{l:64}")], ignore: [fill("napi_{l:9}")] },
});
