import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const crowdin: Provider = {
  id: "crowdin",
  name: "Crowdin",
  issuer: "crowdin",
  types: [
    {
      id: "crowdin-token",
      name: "Crowdin personal access token",
      reference: "https://support.crowdin.com/enterprise/personal-access-tokens/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Account settings > API > Revoke"],
      keywords: ["crowdin"],
      pattern: issuedBy("crowdin", "[0-9a-f]{80}"),
      confidence: "medium",
      bits: 320,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "crowdin-token": { find: [fill("CROWDIN_PERSONAL_TOKEN={h:80}")], ignore: [fill("CROWDIN_PERSONAL_TOKEN={h:20}")] },
});
