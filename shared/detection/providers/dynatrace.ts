import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const dynatrace: Provider = {
  id: "dynatrace",
  name: "Dynatrace",
  issuer: "dynatrace",
  types: [
    {
      id: "dynatrace-token",
      name: "Dynatrace API token",
      reference:
        "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["DELETE /api/v2/apiTokens/{id}"],
      keywords: ["dt0c01.", "dt0s0", "dt0e01."],
      pattern: /(?<![A-Za-z0-9])dt0[a-z]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![A-Za-z0-9_])/gi,
      confidence: "high",
      bits: 330,
      facts: (token) => ({ keyIds: [token.split(".").slice(0, 2).join(".")] }),
    },
  ],
};

export const examples = (): Examples => ({
  "dynatrace-token": { find: [fill("dt0c01.{u:24}.{u:64}")], ignore: [fill("dt0c01.{u:5}")] },
});
