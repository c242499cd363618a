import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isGenerated } from "./shapes.ts";

export const blockfrost: Provider = {
  id: "blockfrost",
  name: "Blockfrost",
  issuer: "blockfrost",
  types: [
    {
      id: "blockfrost-project-id",
      name: "Blockfrost project id",
      reference: "https://blockfrost.dev/overview/making-first-call",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["blockfrost.io > Dashboard > the project > Regenerate token"],
      note: "The id of a project is its key.",
      keywords: ["mainnet", "preprod", "preview", "ipfs"],
      pattern: /(?<![A-Za-z0-9])(?:mainnet|preprod|preview|ipfs)[A-Za-z0-9]{32}(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 4, after: 50 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "blockfrost-project-id": {
    find: [fill("mainnet{w:32}"), fill("project_id: preprod{w:32}")],
    ignore: [fill("mainnet{w:9}"), fill("previewonlywordsandnothingelsebutwordsx")],
  },
});
