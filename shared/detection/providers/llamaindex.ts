import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const llamaindex: Provider = {
  id: "llamaindex",
  name: "LlamaCloud",
  issuer: "llamaindex",
  types: [
    {
      id: "llamacloud-key",
      name: "LlamaCloud API key",
      reference: "https://developers.llamaindex.ai/python/cloud/general/api_key/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["cloud.llamaindex.ai > API key > Revoke"],
      keywords: ["llx-"],
      pattern: /(?<![A-Za-z0-9])llx-[A-Za-z0-9]{48}(?![\w-])/g,
      confidence: "high",
      bits: 285,
      window: { before: 4, after: 80 },
    },
  ],
};

export const examples = (): Examples => ({
  "llamacloud-key": { find: [fill("llx-{w:48}")], ignore: [fill("llx-{w:9}")] },
});
