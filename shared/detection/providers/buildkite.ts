import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const buildkite: Provider = {
  id: "buildkite",
  name: "Buildkite",
  issuer: "buildkite",
  types: [
    {
      id: "buildkite-token",
      name: "Buildkite token",
      reference: "https://buildkite.com/docs/apis/managing-api-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "A pipeline's own OpenID Connect token needs no stored one.",
        reference: "https://buildkite.com/docs/pipelines/security/oidc",
      },
      containment: ["User settings > API access tokens > Revoke"],
      keywords: ["bkua_", "bkct_", "bkaj_", "bkpt_"],
      pattern: /(?<![A-Za-z0-9_])bk(?:ua_[0-9a-f]{40}|(?:ct|aj|pt)_[\w-]{40,900})(?![\w-])/g,
      confidence: "high",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "buildkite-token": { find: [fill("bkua_{h:40}")], ignore: [fill("bkua_{h:9}")] },
});
