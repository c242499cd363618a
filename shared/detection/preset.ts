import type { SecretLintRuleCreator } from "@secretlint/types";

/** A rule of secretlint's recommended preset: when it can match at all, and which of our types its messages mean. */
export interface PresetRule {
  readonly id: string;
  readonly keywords: readonly string[];
  /** Message id -> credential type id; messages that are not named here are not taken. */
  readonly types: Readonly<Record<string, string>>;
}

/**
 * Rules of https://github.com/secretlint/secretlint that may see a token our own patterns do not. Not among them: those
 * for AWS, private keys and URLs, whose ranges hold more than the secret, that for Slack, which takes any words behind the prefix, and filter-comments, which drops findings.
 */
export const presetRules: readonly PresetRule[] = [
  rule("sendgrid", ["sg."], { SENDGRID_KEY: "sendgrid-key" }),
  rule("shopify", ["shppa_", "shpca_", "shpat_", "shpss_"], { SHOPIFY_KEY: "shopify-token" }),
  rule("stripe", ["sk_live_", "rk_live_", "sk_test_", "rk_test_"], {
    STRIPE_SECRET_KEY_LIVE: "stripe-secret-key",
    STRIPE_RESTRICTED_KEY_LIVE: "stripe-secret-key",
    STRIPE_SECRET_KEY_TEST: "stripe-test-key",
    STRIPE_RESTRICTED_KEY_TEST: "stripe-test-key",
  }),
  rule("gitlab", ["glpat-"], { GITLAB_PERSONAL_ACCESS_TOKEN: "gitlab-pat" }),
  rule("grafana", ["glc_", "glsa_"], {
    GRAFANA_CLOUD_API_TOKEN: "grafana-cloud-token",
    GRAFANA_SERVICE_ACCOUNT_TOKEN: "grafana-sa-token",
  }),
  rule("openai", ["t3blbkfj"], { OPENAI_TOKEN: "openai-key" }),
  rule("anthropic", ["sk-ant-"], { ANTHROPIC_API_KEY: "anthropic-key" }),
  rule("groq", ["gsk_"], { GROQ_API_KEY: "groq-key" }),
  rule("huggingface", ["hf_"], { HUGGINGFACE_USER_ACCESS_TOKEN: "huggingface-token" }),
  rule("linear", ["lin_api_"], { LINEAR_API_TOKEN: "linear-key" }),
  rule("notion", ["ntn_"], { NOTION_INTEGRATION_TOKEN: "notion-token" }),
  rule("1password", ["ops_ey"], { OPS_TOKEN: "onepassword-sa-token" }),
  rule("hashicorp-vault", ["hvs.", "hvb.", "hvr."], {
    HASHICORP_VAULT_SERVICE_TOKEN: "vault-service-token",
    HASHICORP_VAULT_BATCH_TOKEN: "vault-batch-token",
    HASHICORP_VAULT_RECOVERY_TOKEN: "vault-service-token",
  }),
  rule("databricks", ["dapi"], { DATABRICKS_PERSONAL_ACCESS_TOKEN: "databricks-token" }),
  rule("docker", ["dckr_pat_"], { DOCKER_PERSONAL_ACCESS_TOKEN: "docker-pat" }),
  rule("figma", ["figd_"], { FIGMA_PERSONAL_ACCESS_TOKEN: "figma-token" }),
];

function rule(name: string, keywords: readonly string[], types: PresetRule["types"]): PresetRule {
  return { id: `@secretlint/secretlint-rule-${name}`, keywords, types };
}

/** Loads the preset's code only when one of its rules has something to look at. */
export async function loadPresetRules(ids: ReadonlySet<string>): Promise<readonly SecretLintRuleCreator[]> {
  const preset = await import("@secretlint/secretlint-rule-preset-recommend");
  return preset.rules.filter(({ meta }) => ids.has(meta.id));
}
