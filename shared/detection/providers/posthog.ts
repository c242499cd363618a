import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const posthog: Provider = {
  id: "posthog",
  name: "PostHog",
  issuer: "posthog",
  types: [
    {
      id: "posthog-personal-key",
      name: "PostHog personal API key",
      reference: "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Personal API keys > Delete"],
      note: "Project keys, phc_, are public.",
      keywords: ["phx_"],
      pattern: /(?<![A-Za-z0-9])phx_[\w-]{41,48}(?![\w-])/g,
      confidence: "high",
      bits: 250,
    },
  ],
};

export const examples = (): Examples => ({
  "posthog-personal-key": { find: [fill("phx_{w:47}")], ignore: [fill("phx_{w:9}"), fill("phc_{w:43}")] },
});
