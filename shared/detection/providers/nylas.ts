import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const nylas: Provider = {
  id: "nylas",
  name: "Nylas",
  issuer: "nylas",
  types: [
    {
      id: "nylas-key",
      name: "Nylas API key",
      reference: "https://developer.nylas.com/docs/v3/auth/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["nyk_v0_"],
      pattern: /(?<![A-Za-z0-9])nyk_v0_[A-Za-z0-9]{64}(?![\w-])/g,
      confidence: "high",
      bits: 381,
    },
  ],
};

export const examples = (): Examples => ({
  "nylas-key": { find: [fill("nyk_v0_{w:64}")], ignore: [fill("nyk_v0_{w:9}")] },
});
