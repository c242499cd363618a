import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const runpod: Provider = {
  id: "runpod",
  name: "RunPod",
  issuer: "runpod",
  types: [
    {
      id: "runpod-key",
      name: "RunPod API key",
      reference: "https://docs.runpod.io/get-started/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Disable or delete"],
      keywords: ["rpa_"],
      pattern: /(?<![A-Za-z0-9])rpa_[A-Z0-9]{36,44}[A-Za-z0-9]{2,8}(?![\w-])/g,
      confidence: "high",
      bits: 200,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "runpod-key": { find: [fill("rpa_{u:40}{w:2}")], ignore: [fill("rpa_{u:9}")] },
});
