import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const infisical: Provider = {
  id: "infisical",
  name: "Infisical",
  issuer: "infisical",
  types: [
    {
      id: "infisical-token",
      name: "Infisical service token",
      reference: "https://infisical.com/docs/documentation/platform/token",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Project settings > Service tokens > Delete"],
      keywords: ["st."],
      pattern: /(?<![A-Za-z0-9])(?<secret>st\.(?<keyId>[0-9a-f]{24})\.[0-9a-f]{32,64}\.[0-9a-f]{32})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 128,
      facts: publicParts,
      window: { before: 2, after: 140 },
    },
  ],
};

export const examples = (): Examples => ({
  "infisical-token": { find: [fill("st.{h:24}.{h:32}.{h:32}")], ignore: [fill("st.{h:24}")] },
});
