import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const sumologic: Provider = {
  id: "sumologic",
  name: "Sumo Logic",
  issuer: "sumologic",
  types: [
    {
      id: "sumologic-key",
      name: "Sumo Logic access key",
      reference: "https://help.sumologic.com/docs/manage/security/access-keys/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Preferences > Access keys > Deactivate"],
      keywords: ["sumo"],
      pattern: issuedBy("sumo", "[A-Za-z0-9]{64}", "key|token"),
      confidence: "medium",
      bits: 300,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "sumologic-key": { find: [fill("SUMO_ACCESS_KEY={w:64}")], ignore: [fill("SUMO_ACCESS_ID=su{w:12}")] },
});
