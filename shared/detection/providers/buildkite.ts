import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const buildkite: Provider = {
  id: "buildkite",
  name: "Buildkite",
  issuer: "buildkite",
  types: [
    {
      id: "buildkite-token",
      name: "Buildkite token",
      reference: "https://buildkite.com/docs/platform/security/tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "A pipeline's own OpenID Connect token needs no stored one.",
        reference: "https://buildkite.com/docs/pipelines/security/oidc",
      },
      containment: ["User settings > API access tokens > Revoke"],
      keywords: ["bkua_", "bkaa_", "bkaj_", "bkar_", "bkct_", "bkpt_", "bkpat_", "bkps_"],
      pattern: /(?<![A-Za-z0-9_])bk(?:ua|aa|aj|ar|ct|pt|pat|ps)_[\w.-]{40,900}(?![\w-])/g,
      confidence: "high",
      bits: 160,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "buildkite-token": {
    find: [fill("bkua_{h:40}"), fill("bkpat_{w:54}"), fill("bkaj_eyJ{b:50}.{b:90}.{b:40}w")],
    ignore: [fill("bkua_{h:9}")],
  },
});
