import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const convertkit: Provider = {
  id: "convertkit",
  name: "Kit",
  issuer: "convertkit",
  types: [
    {
      id: "convertkit-key",
      name: "Kit (ConvertKit) API key or secret",
      reference: "https://developers.kit.com/api-reference/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Developer > Delete the key"],
      keywords: ["convertkit", "kit_api"],
      pattern: issuedBy(
        "convertkit|(?<![a-z])kit_(?=api)",
        "kit_[0-9a-f]{32}|[\\w-]{22}|[\\w-]{43}",
        "key|secret|token",
      ),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "convertkit-key": { find: [fill("CONVERTKIT_API_SECRET={w:43}")], ignore: [fill("CONVERTKIT_API_SECRET={w:10}")] },
});
