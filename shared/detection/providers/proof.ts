import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const proof: Provider = {
  id: "proof",
  name: "Proof",
  issuer: "proof",
  types: [
    {
      id: "proof-key",
      name: "Proof (Notarize) API key",
      reference: "https://dev.proof.com/docs/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["prf_"],
      pattern: /(?<![A-Za-z0-9])prf_(?:cli_)?(?:test_)?[A-Za-z0-9]{32,36}(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({ "proof-key": { find: [fill("prf_{w:36}")], ignore: [fill("prf_{w:5}")] } });
