import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const hashicorpVault: Provider = {
  id: "hashicorp-vault",
  name: "HashiCorp Vault",
  issuer: "vault",
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
      pattern:
        /vault[_ -]?token["'\]]{0,2}\s{0,10}[=:\s]\s{0,10}["']?(?<secret>s\.(?:[A-Za-z0-9]{24}|CAES[\w-]{60,120}))(?![\w-])/gi,
      confidence: "medium",
      bits: 142,
    },
    {
      id: "vault-unseal-key",
      name: "Vault unseal key",
      reference: "https://developer.hashicorp.com/vault/docs/concepts/seal",
      lifetime: { expires: "never" },
      identity: "human",
      alternative: {
        text: "Auto unseal leaves the key with a cloud's key service.",
        reference: "https://developer.hashicorp.com/vault/docs/concepts/seal#auto-unseal",
      },
      containment: ["vault operator rekey"],
      keywords: ["unseal"],
      pattern:
        /(?:unseal(?: key(?: \d{1,2})?:)?\s{1,10}|(?<=unseal_keys_(?:b64|hex)"\s{0,4}:\s{0,4}\[(?:\s{0,20}"[A-Za-z0-9+/=]{43,66}",){0,9})\s{0,20}")(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{66}|[0-9a-f]{64})(?![A-Za-z0-9+/=])/gi,
      confidence: "high",
      bits: 256,
      window: { before: 20, after: 1000 },
    },
  ],
};

export const examples = (): Examples => ({
  "vault-service-token": { find: [fill("hvs.{b:95}"), fill("VAULT_TOKEN=hvs.{w:24}")], ignore: [fill("hvs.{w:10}")] },
  "vault-batch-token": { find: [fill("hvb.{b:200}")], ignore: [fill("hvb.{w:40}")] },
  "vault-unseal-key": {
    find: [
      fill("Unseal Key 1: {s:44}"),
      fill("Unseal Key: {s:43}="),
      fill("vault operator unseal {s:44}"),
      fill('{\n  "unseal_keys_b64": [\n    "{s:44}",\n    "{w:44}"\n  ]'),
      fill('"unseal_keys_hex": ["{h:66}"]'),
    ],
    ignore: ["Unseal Key (will be hidden):", "vault operator unseal -migrate"],
  },
  "vault-legacy-token": {
    find: [fill("VAULT_TOKEN=s.{w:24}"), fill("X-Vault-Token: s.{w:24}")],
    ignore: [fill("VAULT_TOKEN=s.{w:10}")],
  },
});
