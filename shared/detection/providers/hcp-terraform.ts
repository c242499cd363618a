import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const hcpTerraform: Provider = {
  id: "hcp-terraform",
  name: "HCP Terraform",
  issuer: "hcp-terraform",
  types: [
    {
      id: "terraform-cloud-token",
      name: "HCP Terraform token",
      reference: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "Dynamic provider credentials replace cloud keys in runs.",
        reference: "https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials",
      },
      containment: ["DELETE /api/v2/authentication-tokens/:id", "User settings > Tokens > Delete"],
      keywords: [".atlasv1."],
      pattern: /(?<![A-Za-z0-9])(?<secret>(?<keyId>[A-Za-z0-9]{14})\.atlasv1\.[\w=-]{60,70})(?![\w-])/g,
      confidence: "high",
      bits: 400,
      facts: publicParts,
      window: { before: 20, after: 90 },
    },
  ],
};

export const examples = (): Examples => ({
  "terraform-cloud-token": { find: [fill("{w:14}.atlasv1.{b:67}")], ignore: [fill("{w:14}.atlasv1.{w:10}")] },
});
