import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const assemblyai: Provider = {
  id: "assemblyai",
  name: "AssemblyAI",
  issuer: "assemblyai",
  types: [
    {
      id: "assemblyai-key",
      name: "AssemblyAI API key",
      reference: "https://www.assemblyai.com/docs/deployment/account-management",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Delete"],
      keywords: ["assemblyai", "assembly_ai"],
      pattern: issuedBy("assembly_?ai", "[0-9a-z]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "assemblyai-key": { find: [fill("ASSEMBLYAI_API_KEY={h:32}")], ignore: [fill("ASSEMBLYAI_API_KEY={h:3}")] },
});
