import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const circleci: Provider = {
  id: "circleci",
  name: "CircleCI",
  issuer: "circleci",
  types: [
    {
      id: "circleci-token",
      name: "CircleCI token",
      reference: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "A job's CIRCLE_OIDC_TOKEN_V2 needs no stored one.",
        reference: "https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/",
      },
      containment: ["User settings > Personal API tokens > Delete"],
      keywords: ["ccipat_", "cciprj_"],
      pattern: /(?<![A-Za-z0-9])CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 160,
    },
    {
      id: "circleci-legacy-token",
      name: "CircleCI token (40 characters)",
      reference: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["User settings > Personal API tokens > Delete"],
      keywords: ["circle"],
      pattern: issuedBy("circle_?-?(?:ci)?", "[0-9a-f]{40}", "token"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "circleci-token": { find: [fill("CCIPAT_{w:22}_{h:40}")], ignore: [fill("CCIPAT_{w:9}")] },
  "circleci-legacy-token": { find: [fill("CIRCLE_TOKEN={h:40}")], ignore: [fill("CIRCLE_SHA1={h:40}")] },
});
