import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const stability: Provider = {
  id: "stability",
  name: "Stability AI",
  issuer: "stability",
  types: [
    {
      id: "stability-key",
      name: "Stability AI API key",
      reference: "https://platform.stability.ai/docs/getting-started/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["platform.stability.ai > Account > API keys > Delete"],
      keywords: ["stability"],
      pattern: issuedBy("stability", "sk-[A-Za-z0-9]{48}"),
      confidence: "medium",
      bits: 285,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "stability-key": { find: [fill("STABILITY_API_KEY=sk-{w:48}")], ignore: [fill("STABILITY_API_KEY=sk-{w:3}")] },
});
