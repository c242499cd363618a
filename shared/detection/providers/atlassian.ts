import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const atlassian: Provider = {
  id: "atlassian",
  name: "Atlassian",
  issuer: "atlassian",
  types: [
    {
      id: "atlassian-api-token",
      name: "Atlassian API token",
      reference: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      lifetime: { expires: "always", defaultDays: 365, maxDays: 365 },
      identity: "human",
      alternative: {
        text: "A service account signs in with OAuth 2.0.",
        reference: "https://support.atlassian.com/user-management/docs/understand-service-accounts/",
      },
      containment: ["id.atlassian.com > Security > API tokens > Revoke"],
      keywords: ["atatt3"],
      pattern: /(?<![A-Za-z0-9])ATATT3[\w=-]{50,250}(?![\w-])/g,
      confidence: "high",
      bits: 600,
    },
    {
      id: "bitbucket-access-token",
      name: "Bitbucket access token",
      reference: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
      lifetime: { expires: "optional" },
      identity: "machine",
      alternative: {
        text: "Pipelines can use OpenID Connect.",
        reference:
          "https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/",
      },
      containment: ["Repository settings > Access tokens > Revoke"],
      keywords: ["atctt3"],
      pattern: /(?<![A-Za-z0-9])ATCTT3[\w=-]{50,250}(?![\w-])/g,
      confidence: "high",
      bits: 600,
    },
    {
      id: "bitbucket-app-password",
      name: "Bitbucket app password",
      reference: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Personal settings > App passwords > Delete"],
      keywords: ["atbb"],
      pattern: /(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 150,
    },
    {
      id: "bitbucket-consumer-secret",
      name: "Bitbucket OAuth consumer secret",
      reference: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Workspace settings > OAuth consumers > Delete"],
      keywords: ["bitbucket"],
      pattern: issuedBy("bitbucket", "[A-Za-z0-9]{32}|[A-Za-z0-9]{64}", "secret|token|key"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "atlassian-api-token": { find: [fill("ATATT3{b:185}w")], ignore: [fill("ATATT3{w:10}")] },
  "bitbucket-access-token": { find: [fill("ATCTT3{b:185}w")], ignore: [fill("ATCTT3{w:10}")] },
  "bitbucket-app-password": { find: [fill("ATBB{w:32}")], ignore: [fill("ATBB{w:10}")] },
  "bitbucket-consumer-secret": {
    find: [fill("BITBUCKET_CLIENT_SECRET={w:32}")],
    ignore: [fill("BITBUCKET_CLIENT_SECRET={w:9}")],
  },
});
