import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const firehydrant: Provider = {
  id: "firehydrant",
  name: "FireHydrant",
  issuer: "firehydrant",
  types: [
    {
      id: "firehydrant-token",
      name: "FireHydrant bot token",
      reference: "https://docs.firehydrant.com/reference/firehydrant-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete the bot user"],
      keywords: ["fhb-"],
      pattern: /(?<![A-Za-z0-9])fhb-[0-9a-f]{32}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "firehydrant-token": { find: [fill("fhb-{h:32}")], ignore: [fill("fhb-{h:8}")] },
});
