import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const hex: Provider = {
  id: "hex",
  name: "Hex.pm",
  issuer: "hex",
  types: [
    {
      id: "hex-key",
      name: "Hex.pm API key",
      reference: "https://hex.pm/docs/publish",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["hex.pm > Dashboard > Keys > Revoke"],
      keywords: ["hex_api_key", "hex.pm"],
      pattern: issuedBy("(?<![a-z])hex_(?=api_key)|hex\\.pm", "[0-9a-f]{32}", "key"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "hex-key": { find: [fill("HEX_API_KEY={h:32}")], ignore: [fill("HEX_API_KEY={h:8}")] },
});
