import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const coveralls: Provider = {
  id: "coveralls",
  name: "Coveralls",
  issuer: "coveralls",
  types: [
    {
      id: "coveralls-token",
      name: "Coveralls token",
      reference: "https://docs.coveralls.io/api-introduction",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Repository settings > Regenerate the token"],
      keywords: ["coveralls"],
      pattern: issuedBy("coveralls", "[A-Za-z0-9]{32,37}", "token|key"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "coveralls-token": { find: [fill("COVERALLS_REPO_TOKEN={w:33}")], ignore: [fill("COVERALLS_REPO_TOKEN={w:3}")] },
});
