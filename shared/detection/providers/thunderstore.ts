import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const thunderstore: Provider = {
  id: "thunderstore",
  name: "Thunderstore",
  issuer: "thunderstore",
  types: [
    {
      id: "thunderstore-token",
      name: "Thunderstore service account token",
      reference: "https://thunderstore.io/api/docs/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Team settings > Service accounts > Delete"],
      keywords: ["tss_"],
      pattern: /(?<![A-Za-z0-9])tss_[A-Za-z0-9+/_-]{32,40}(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "thunderstore-token": { find: [fill("tss_{w:32}")], ignore: [fill("tss_{w:5}")] },
});
