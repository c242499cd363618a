import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const voiceflow: Provider = {
  id: "voiceflow",
  name: "Voiceflow",
  issuer: "voiceflow",
  types: [
    {
      id: "voiceflow-key",
      name: "Voiceflow API key",
      reference: "https://docs.voiceflow.com/api-reference/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Create secondary key, promote it, delete the old one"],
      keywords: ["vf.dm."],
      pattern: /(?<![A-Za-z0-9])VF\.DM\.[A-Za-z0-9]{16,40}\.[A-Za-z0-9]{12,40}(?![\w-])/g,
      confidence: "high",
      bits: 95,
      window: { before: 4, after: 80 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "voiceflow-key": { find: [fill("VF.DM.{h:24}.{w:16}")], ignore: [fill("VF.DM.{h:4}")] },
});
