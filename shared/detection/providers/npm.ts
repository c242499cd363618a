import type { Examples, Provider } from "../../model/provider.ts";
import { judgeBase62 } from "../facts/checksum.ts";
import { fill } from "./fill.ts";

export const npm: Provider = {
  id: "npm",
  name: "npm",
  issuer: "npm",
  types: [
    {
      id: "npm-token",
      name: "npm granular access token",
      reference: "https://docs.npmjs.com/about-access-tokens",
      lifetime: { expires: "always", defaultDays: 7, maxDays: 90 },
      identity: "human",
      alternative: {
        text: "Trusted publishing needs no token at all.",
        reference: "https://docs.npmjs.com/trusted-publishers",
      },
      containment: ["npm token list", "npm token revoke"],
      keywords: ["npm_"],
      pattern: /(?<![A-Za-z0-9])npm_[0-9A-Za-z]{36}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 178,
      facts: (token) => ({ checksum: judgeBase62(token, 4) }),
    },
  ],
};

export const examples = (): Examples => ({
  "npm-token": {
    find: [fill("npm_{w:36}")],
    ignore: [fill("npm_{x:36}"), "npm_config_registry_url_for_this_project_name"],
  },
});
