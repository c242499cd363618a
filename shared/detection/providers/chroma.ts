import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const chroma: Provider = {
  id: "chroma",
  name: "Chroma",
  issuer: "chroma",
  types: [
    {
      id: "chroma-key",
      name: "Chroma Cloud API key",
      reference: "https://docs.trychroma.com/docs/run-chroma/clients",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Settings > API keys > Delete"],
      keywords: ["chroma_", "chroma-", "chromadb", "trychroma"],
      pattern: issuedBy("chroma(?=[_-]|db)", unstated, "key|token"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "chroma-key": { find: [fill("CHROMA_API_KEY=ck-{w:44}")], ignore: [fill("CHROMA_API_KEY=ck-{w:11}")] },
});
