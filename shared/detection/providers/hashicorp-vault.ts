import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const hashicorpVault: Provider = {
  id: "hashicorp-vault",
  name: "HashiCorp Vault",
  issuer: "hashicorp-vault",
  types: [
    {
      id: "vault-service-token",
      name: "Vault service token",
      reference: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      lifetime: { expires: "always", defaultDays: 32 },
      identity: "either",
      alternative: {
        text: "A job logs in with its OpenID Connect token.",
        reference: "https://developer.hashicorp.com/vault/docs/auth/jwt",
      },
      containment: ["vault token revoke", "vault lease revoke -prefix"],
      keywords: ["hvs.", "hvr."],
      pattern: /(?<![A-Za-z0-9])hv[sr]\.[\w-]{24,120}(?![\w-])/g,
      confidence: "high",
      bits: 140,
    },
    {
      id: "vault-batch-token",
      name: "Vault batch token",
      reference: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      lifetime: { expires: "always" },
      identity: "machine",
      containment: ["Revoke the parent token; a batch token cannot be revoked alone"],
      keywords: ["hvb."],
      pattern: /(?<![A-Za-z0-9])hvb\.[\w-]{138,300}(?![\w-])/g,
      confidence: "high",
      bits: 500,
    },
    {
      id: "vault-legacy-token",
      name: "Vault token (before 1.10)",
      reference: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      lifetime: { expires: "always", defaultDays: 32 },
      identity: "either",
      alternative: {
        text: "A job logs in with its OpenID Connect token.",
        reference: "https://developer.hashicorp.com/vault/docs/auth/jwt",
      },
      containment: ["vault token revoke"],
      keywords: ["vault_token", "vault-token", "vault token", "vaulttoken"],
      pattern: /vault[_ -]?token["'\]]{0,2}\s{0,10}[=:\s]\s{0,10}["']?(?<secret>s\.[A-Za-z0-9]{24})(?![A-Za-z0-9])/gi,
      confidence: "medium",
      bits: 142,
    },
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
      pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}(?![\w-])/g,
      confidence: "high",
      bits: 400,
      window: { before: 20, after: 90 },
    },
  ],
};

export const examples = (): Examples => ({
  "vault-service-token": { find: [fill("hvs.{b:95}"), fill("VAULT_TOKEN=hvs.{w:24}")], ignore: [fill("hvs.{w:10}")] },
  "vault-batch-token": { find: [fill("hvb.{b:200}")], ignore: [fill("hvb.{w:40}")] },
  "vault-legacy-token": {
    find: [fill("VAULT_TOKEN=s.{w:24}"), fill("X-Vault-Token: s.{w:24}")],
    ignore: [fill("VAULT_TOKEN=s.{w:10}")],
  },
  "terraform-cloud-token": { find: [fill("{w:14}.atlasv1.{b:67}")], ignore: [fill("{w:14}.atlasv1.{w:10}")] },
});
