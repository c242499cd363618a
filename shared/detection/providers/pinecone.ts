import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const pinecone: Provider = {
  id: "pinecone",
  name: "Pinecone",
  issuer: "pinecone",
  types: [
    {
      id: "pinecone-key",
      name: "Pinecone API key",
      reference: "https://docs.pinecone.io/guides/projects/manage-api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > API keys > Delete"],
      keywords: ["pcsk_", "pckey_"],
      pattern: /(?<![A-Za-z0-9])pc(?:sk|key)_[A-Za-z0-9]{2,40}_[A-Za-z0-9]{24,120}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 124,
    },
  ],
};

export const examples = (): Examples => ({
  "pinecone-key": { find: [fill("pcsk_{w:6}_{w:63}"), fill("pckey_{w:6}_{w:63}")], ignore: [fill("pcsk_{w:6}")] },
});
