import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const weaviate: Provider = {
  id: "weaviate",
  name: "Weaviate",
  issuer: "weaviate",
  types: [
    {
      id: "weaviate-key",
      name: "Weaviate API key",
      reference: "https://docs.weaviate.io/weaviate/connections/connect-cloud",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["console.weaviate.cloud > the cluster > API keys > Delete"],
      keywords: ["weaviate"],
      pattern: issuedBy("weaviate", "[\\w+/-]{32,200}={0,2}", "key"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "weaviate-key": { find: [fill("WEAVIATE_API_KEY={w:36}")], ignore: [fill("WEAVIATE_API_KEY={w:6}")] },
});
