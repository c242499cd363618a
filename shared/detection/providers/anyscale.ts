import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const anyscale: Provider = {
  id: "anyscale",
  name: "Anyscale",
  issuer: "anyscale",
  types: [
    {
      id: "anyscale-key",
      name: "Anyscale API key",
      reference: "https://docs.anyscale.com/reference/quickstart-cli",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Console > API keys > Delete"],
      keywords: ["aph0_", "esecret_"],
      pattern: /(?<![A-Za-z0-9])(?:aph0_[A-Za-z0-9]{40,80}|esecret_[a-z0-9]{24,64})(?![\w-])/g,
      confidence: "high",
      bits: 120,
    },
  ],
};

export const examples = (): Examples => ({
  "anyscale-key": { find: [fill("aph0_{w:60}"), fill("esecret_{l:26}")], ignore: [fill("esecret_{l:6}")] },
});
