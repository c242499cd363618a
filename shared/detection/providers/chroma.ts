import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const chroma: Provider = {
  id: "chroma",
  name: "Chroma",
  issuer: "chroma",
  types: [
    {
      id: "chroma-key",
      name: "Chroma Cloud API key",
      reference: "https://docs.trychroma.com/cloud/getting-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Settings > API keys > Delete"],
      keywords: ["chroma_", "chroma-", "chromadb", "trychroma"],
      pattern: issuedBy("chroma(?=[_-]|db)", "ck-[A-Za-z0-9]{40,60}", "key|token"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "chroma-key": { find: [fill("CHROMA_API_KEY=ck-{w:44}")], ignore: [fill("CHROMA_API_KEY=ck-{w:11}")] },
});
