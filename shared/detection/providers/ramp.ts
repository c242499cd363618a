import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const ramp: Provider = {
  id: "ramp",
  name: "Ramp",
  issuer: "ramp",
  types: [
    {
      id: "ramp-client-secret",
      name: "Ramp client secret",
      reference: "https://docs.ramp.com/developer-api/v1/authorization",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Company > Developer > app > Rotate the secret"],
      keywords: ["ramp_sec_"],
      pattern: /(?<![A-Za-z0-9])ramp_sec_[A-Za-z0-9]{40,64}(?![\w-])/g,
      confidence: "high",
      bits: 238,
    },
  ],
};

export const examples = (): Examples => ({
  "ramp-client-secret": { find: [fill("ramp_sec_{w:48}")], ignore: [fill("ramp_sec_{w:5}")] },
});
