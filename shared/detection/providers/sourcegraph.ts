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
    {
      id: "sourcegraph-gateway-token",
      name: "Sourcegraph licence key's or Cody gateway token",
      reference: "https://sourcegraph.com/docs/cody/core-concepts/cody-gateway",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      containment: ["Ask Sourcegraph for another licence key; a user's own ends with the access tokens of the account"],
      keywords: ["slk_", "sgd_"],
      pattern: /(?<![A-Za-z0-9_])(?<secret>(?:slk|sgd)_[0-9a-f]{64})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "sourcegraph-token": { find: [fill("sgp_{h:16}_{h:40}")], ignore: [fill("sgp_{h:9}")] },
  "sourcegraph-gateway-token": { find: [fill("slk_{h:64}"), fill("sgd_{h:64}")], ignore: [fill("slk_{h:40}")] },
});
