import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const metabase: Provider = {
  id: "metabase",
  name: "Metabase",
  issuer: "metabase",
  types: [
    {
      id: "metabase-key",
      name: "Metabase API key",
      reference: "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Admin settings > Authentication > API keys > Delete"],
      keywords: ["metabase", "mb_api_key"],
      pattern: issuedBy("metabase|(?<![a-z])mb_(?=api_key)", "mb_[A-Za-z0-9+/]{43}=", "key"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "metabase-key": { find: [fill("MB_API_KEY=mb_{s:43}=")], ignore: [fill("MB_API_KEY=mb_{s:10}=")] },
});
