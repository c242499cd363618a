import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const fireworks: Provider = {
  id: "fireworks",
  name: "Fireworks AI",
  issuer: "fireworks",
  types: [
    {
      id: "fireworks-key",
      name: "Fireworks AI API key",
      reference: "https://docs.fireworks.ai/api-reference/introduction",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > API keys > Delete"],
      keywords: ["fireworks"],
      pattern: issuedBy("fireworks", "fw_[A-Za-z0-9]{22,24}"),
      confidence: "medium",
      bits: 130,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "fireworks-key": { find: [fill("FIREWORKS_API_KEY=fw_{w:24}")], ignore: [fill("FIREWORKS_API_KEY=fw_{w:3}")] },
});
