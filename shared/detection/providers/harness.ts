import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const harness: Provider = {
  id: "harness",
  name: "Harness",
  issuer: "harness",
  types: [
    {
      id: "harness-token",
      name: "Harness access token",
      reference: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Profile > API keys > Delete token"],
      keywords: ["pat.", "sat."],
      pattern:
        /(?<![A-Za-z0-9])(?<secret>[ps]at\.(?<account>[\w-]{22})\.(?<keyId>[0-9a-f]{24})\.[A-Za-z0-9]{20})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 119,
      facts: publicParts,
      window: { before: 2, after: 90 },
    },
  ],
};

export const examples = (): Examples => ({
  "harness-token": { find: [fill("pat.{b:22}.{h:24}.{w:20}")], ignore: [fill("pat.{w:22}")] },
});
