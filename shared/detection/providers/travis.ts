import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const travis: Provider = {
  id: "travis",
  name: "Travis CI",
  issuer: "travis",
  types: [
    {
      id: "travis-token",
      name: "Travis CI API token",
      reference: "https://docs.travis-ci.com/user/triggering-builds/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Profile > Settings > API authentication > Reset the token"],
      keywords: ["travis"],
      pattern: issuedBy("travis", "[\\w-]{20,22}", "token|key|secret"),
      confidence: "medium",
      bits: 119,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "travis-token": { find: [fill("TRAVIS_TOKEN={b:21}w")], ignore: [fill("TRAVIS_TOKEN={b:3}w")] },
});
