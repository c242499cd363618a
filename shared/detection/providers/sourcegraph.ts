import type { Examples, Provider } from "../../model/provider.ts";
import { bitsPerCharacter } from "../entropy.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

const randomLength = 40;
const leastBits = 3;

export const sourcegraph: Provider = {
  id: "sourcegraph",
  name: "Sourcegraph",
  issuer: "sourcegraph",
  types: [
    {
      id: "sourcegraph-token",
      name: "Sourcegraph access token",
      reference: "https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["User settings > Access tokens > Delete"],
      keywords: ["sgp_"],
      pattern: /(?<![A-Za-z0-9])(?<secret>sgp_(?:(?<account>[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 160,
      facts: publicParts,
      accepts: (token) => bitsPerCharacter(token.slice(-randomLength)) >= leastBits,
    },
  ],
};

export const examples = (): Examples => ({
  "sourcegraph-token": { find: [fill("sgp_{h:16}_{h:40}")], ignore: [fill("sgp_{h:9}")] },
});
