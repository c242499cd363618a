import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
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
      pattern: named("travis[\\w.-]{0,20}(?:token|key|secret)", "[\\w-]{20,22}"),
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
