import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const cloudsmith: Provider = {
  id: "cloudsmith",
  name: "Cloudsmith",
  issuer: "cloudsmith",
  types: [
    {
      id: "cloudsmith-key",
      name: "Cloudsmith API key",
      reference: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "OpenID Connect gives a token of the pipeline's own.",
        reference: "https://docs.cloudsmith.com/authentication/openid-connect",
      },
      containment: ["User settings > API key > Refresh, or delete the service account"],
      keywords: ["csa_"],
      pattern: /(?<![A-Za-z0-9])csa_[A-Za-z0-9]{36}(?![\w-])/g,
      confidence: "high",
      bits: 119,
      window: { before: 4, after: 60 },
    },
    {
      id: "cloudsmith-legacy-key",
      name: "Cloudsmith API key (hexadecimal)",
      reference: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["User settings > API key > Refresh, or delete the service account"],
      keywords: ["cloudsmith"],
      pattern: issuedBy("cloudsmith", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "cloudsmith-key": { find: [fill("CLOUDSMITH_API_KEY=csa_{w:36}")], ignore: [fill("csa_{w:9}")] },
  "cloudsmith-legacy-key": { find: [fill("CLOUDSMITH_API_KEY={h:40}")], ignore: [fill("CLOUDSMITH_API_KEY={h:3}")] },
});
