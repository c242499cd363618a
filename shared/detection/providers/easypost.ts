import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const easypost: Provider = {
  id: "easypost",
  name: "EasyPost",
  issuer: "easypost",
  types: [
    {
      id: "easypost-key",
      name: "EasyPost API key",
      reference: "https://docs.easypost.com/docs/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Disable"],
      keywords: ["ezak", "eztk"],
      pattern: /(?<![A-Za-z0-9])EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 300,
      window: { before: 2, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "easypost-key": { find: [fill("EZAK{w:54}")], ignore: [fill("EZAK{w:9}")] },
});
