import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

const reference =
  "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate";
const alternative = {
  text: "A service connection with workload identity federation, or a service principal, replaces a person's token.",
  reference: "https://learn.microsoft.com/azure/devops/pipelines/library/connect-to-azure",
};
const containment = ["User settings > Personal access tokens > Revoke", "DELETE _apis/tokens/pats?authorizationId="];

export const azureDevops: Provider = {
  id: "azure-devops",
  name: "Azure DevOps",
  issuer: "azure-devops",
  types: [
    {
      id: "azure-devops-pat",
      name: "Azure DevOps personal access token",
      reference,
      lifetime: { expires: "always", defaultDays: 30, maxDays: 365 },
      identity: "human",
      alternative,
      containment,
      keywords: ["azdo"],
      pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{75,76}AZDO[A-Za-z0-9]{4,5}(?![A-Za-z0-9])/g,
      confidence: "high",
      bits: 400,
      window: { before: 90, after: 20 },
    },
    {
      id: "azure-devops-pat-classic",
      name: "Azure DevOps personal access token (52 characters)",
      reference,
      lifetime: { expires: "always", defaultDays: 30, maxDays: 365 },
      identity: "human",
      alternative,
      containment,
      keywords: ["azure", "devops", "vsts", "azdo", "system_accesstoken", "ado_"],
      pattern: named("azure_?devops|azdo|vsts|ado_(?:pat|token)|azure_?pat|azure[\\w.-]{0,20}token", "[a-z2-7]{52}"),
      confidence: "medium",
      bits: 260,
      accepts: (secret) => /^[a-z2-7]{52}$/.test(secret),
    },
  ],
};

export const examples = (): Examples => ({
  "azure-devops-pat": { find: [fill("{w:76}AZDO{w:4}")], ignore: [fill("{w:20}AZDO{w:4}")] },
  "azure-devops-pat-classic": {
    find: [fill("AZURE_DEVOPS_PAT=") + fill("{t:52}").toLowerCase()],
    ignore: [fill("AZURE_DEVOPS_PAT={d:20}")],
  },
});
