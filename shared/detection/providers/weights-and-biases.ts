import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const weightsAndBiases: Provider = {
  id: "weights-and-biases",
  name: "Weights & Biases",
  issuer: "weights-and-biases",
  types: [
    {
      id: "wandb-key",
      name: "Weights & Biases API key",
      reference: "https://docs.wandb.ai/platform/app/settings-page/user-settings",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["User settings > API keys > Revoke"],
      keywords: ["wandb_v1_"],
      pattern: /(?<![A-Za-z0-9])wandb_v1_[\w-]{70,90}(?![\w-])/g,
      confidence: "high",
      bits: 400,
    },
    {
      id: "wandb-legacy-key",
      name: "Weights & Biases API key (40 characters)",
      reference: "https://docs.wandb.ai/platform/app/settings-page/user-settings",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["User settings > API keys > Revoke"],
      keywords: ["wandb"],
      pattern: issuedBy("wandb", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "wandb-key": { find: [fill("wandb_v1_{b:76}w")], ignore: [fill("wandb_v1_{w:9}")] },
  "wandb-legacy-key": { find: [fill("WANDB_API_KEY={h:40}")], ignore: [fill("WANDB_API_KEY={h:3}")] },
});
