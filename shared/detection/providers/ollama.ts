import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const ollama: Provider = {
  id: "ollama",
  name: "Ollama",
  issuer: "ollama",
  types: [
    {
      id: "ollama-key",
      name: "Ollama API key",
      reference: "https://docs.ollama.com/api/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["ollama.com/settings/keys > Delete"],
      keywords: ["ollama"],
      pattern: named("ollama[\\w.-]{0,20}(?:key|token)", unstated),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "ollama-key": { find: [fill("OLLAMA_API_KEY={h:32}.{w:24}")], ignore: [fill("OLLAMA_HOST={h:32}.{w:24}")] },
});
