import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const huggingface: Provider = {
  id: "huggingface",
  name: "Hugging Face",
  issuer: "huggingface",
  types: [
    {
      id: "huggingface-token",
      name: "Hugging Face access token",
      reference: "https://huggingface.co/docs/hub/security-tokens",
      lifetime: { expires: "never" },
      identity: "human",
      alternative: {
        text: "Trusted publishers give a job tokens of one hour.",
        reference: "https://huggingface.co/docs/hub/trusted-publishers",
      },
      containment: ["huggingface.co/settings/tokens > Invalidate"],
      keywords: ["hf_", "api_org_"],
      pattern: /(?<![A-Za-z0-9])(?:hf_|api_org_)[A-Za-z]{34}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 190,
      accepts: (token) => /[A-Z]/.test(token) && /[a-z]/.test(token.replace(/^(?:hf|api_org)_/, "")),
    },
  ],
};

export const examples = (): Examples => ({
  "huggingface-token": {
    find: [fill("hf_{a:34}"), fill("api_org_{a:34}")],
    ignore: [fill("hf_{x:34}"), fill("hf_{a:20}")],
  },
});
