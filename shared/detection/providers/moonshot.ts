import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const moonshot: Provider = {
  id: "moonshot",
  name: "Moonshot AI",
  issuer: "moonshot",
  types: [
    {
      id: "moonshot-key",
      name: "Moonshot (Kimi) API key",
      reference: "https://platform.moonshot.ai/docs/introduction",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > API keys > Delete"],
      keywords: ["moonshot", "kimi_", "kimi-", "kimiapi", "kimitoken"],
      pattern: issuedBy("moonshot|kimi(?=[_-]|api|token)", "sk-[A-Za-z0-9]{48}"),
      confidence: "medium",
      bits: 285,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "moonshot-key": { find: [fill("MOONSHOT_API_KEY=sk-{w:48}")], ignore: [fill("MOONSHOT_API_KEY=sk-{w:3}")] },
});
