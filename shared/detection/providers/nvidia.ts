import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const nvidia: Provider = {
  id: "nvidia",
  name: "NVIDIA",
  issuer: "nvidia",
  types: [
    {
      id: "nvidia-key",
      name: "NVIDIA API key",
      reference: "https://docs.nvidia.com/nim/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["build.nvidia.com > Settings > API keys > Delete"],
      keywords: ["nvapi-"],
      pattern: /(?<![A-Za-z0-9_-])nvapi-[\w-]{60,70}(?![\w-])/g,
      confidence: "high",
      bits: 380,
      window: { before: 4, after: 110 },
    },
  ],
};

export const examples = (): Examples => ({
  "nvidia-key": { find: [fill("nvapi-{b:64}")], ignore: [fill("nvapi-{w:9}")] },
});
