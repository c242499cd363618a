import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const segment: Provider = {
  id: "segment",
  name: "Segment",
  issuer: "segment",
  types: [
    {
      id: "segment-token",
      name: "Segment Public API token",
      reference: "https://segment.com/docs/api/public-api/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Workspace settings > Access management > Tokens > Revoke"],
      keywords: ["sgp_"],
      pattern: /(?<![A-Za-z0-9])sgp_[A-Za-z0-9]{64}(?![\w-])/g,
      confidence: "high",
      bits: 380,
      window: { before: 4, after: 90 },
    },
  ],
};

export const examples = (): Examples => ({
  "segment-token": { find: [fill("sgp_{w:64}")], ignore: [fill("sgp_{w:20}")] },
});
