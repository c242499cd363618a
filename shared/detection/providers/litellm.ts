import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const litellm: Provider = {
  id: "litellm",
  name: "LiteLLM",
  issuer: "litellm",
  types: [
    {
      id: "litellm-key",
      name: "LiteLLM proxy key",
      reference: "https://docs.litellm.ai/docs/proxy/virtual_keys",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["POST /key/delete, or set another LITELLM_MASTER_KEY"],
      note: "The master key administers the proxy; the salt key decrypts what it stores.",
      keywords: ["litellm"],
      pattern: issuedBy("litellm", "sk-[\\w-]{16,120}", "key"),
      confidence: "medium",
      bits: 100,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "litellm-key": { find: [fill("LITELLM_MASTER_KEY=sk-{w:32}")], ignore: [fill("LITELLM_MASTER_KEY=sk-1234")] },
});
