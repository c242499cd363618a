import type { LifetimeUnit } from "../asked-lifetime.ts";

/** The attribute by which a resource says how long what it issues shall live. */
interface AskingAttribute {
  readonly attribute: string;
  readonly unit: LifetimeUnit;
}

export interface IssuingResource {
  readonly type: string;
  readonly asks?: readonly AskingAttribute[];
  /** Lifetime in days where none is asked for and the provider's documentation gives one. */
  readonly days?: number;
}

export interface StoringResource {
  /** The pipeline system whose store it is; absent for stores that many systems read. */
  readonly system?: string;
  /** As in a use's scope. */
  readonly scope: string;
  /** The attributes that give the name, the first that is there; inside a block: `metadata.name`. */
  readonly name: readonly string[];
  /** Attributes whose value, or all of whose values, are kept. */
  readonly values: readonly string[];
  /** Names of this store are one in any spelling; they are told in upper case. */
  readonly ignoresCase?: boolean;
  /** The attribute that says whose store it is. */
  readonly owner?: string;
  /** The attribute that keeps it for one environment alone; `*` stands for all. */
  readonly environment?: string;
}

const end = (attribute: string): AskingAttribute => ({ attribute, unit: "end" });
const seconds = (attribute: string): AskingAttribute => ({ attribute, unit: "seconds" });
const days = (attribute: string): AskingAttribute => ({ attribute, unit: "days" });
const duration = (attribute: string): AskingAttribute => ({ attribute, unit: "duration" });

/** https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_password */
const entraPassword: IssuingResource = {
  type: "azure-entra-client-secret",
  asks: [end("end_date"), duration("end_date_relative")],
  days: 730,
};
/** https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_access_token */
const gitlabToken: IssuingResource = {
  type: "gitlab-pat",
  asks: [end("expires_at"), days("rotation_configuration.expiration_days")],
};
const hcpToken: IssuingResource = { type: "terraform-cloud-token", asks: [end("expired_at")] };
const sas: IssuingResource = { type: "azure-sas", asks: [end("expiry")] };
const generic: IssuingResource = { type: "generic-secret" };

/**
 * Resources that issue a credential, and so write it into the state. Each is documented at
 * https://registry.terraform.io/browse/providers under its provider's name, the first word of its own.
 */
export const issuingResources: Readonly<Record<string, IssuingResource>> = {
  alicloud_ram_access_key: { type: "alibaba-key" },
  artifactory_scoped_token: { type: "jfrog-token", asks: [seconds("expires_in")] },
  aws_api_gateway_api_key: generic,
  aws_appsync_api_key: { type: "aws-appsync-key", asks: [end("expires")], days: 7 },
  aws_grafana_workspace_service_account_token: { type: "grafana-sa-token", asks: [seconds("seconds_to_live")] },
  aws_iam_access_key: { type: "aws-access-key" },
  aws_iam_service_specific_credential: { ...generic, asks: [days("credential_age_days")] },
  aws_iam_user_login_profile: generic,
  azuread_application_password: entraPassword,
  azuread_service_principal_password: entraPassword,
  buildkite_agent_token: { type: "buildkite-token" },
  buildkite_cluster_agent_token: { type: "buildkite-token" },
  cloudflare_account_token: { type: "cloudflare-token", asks: [end("expires_on")] },
  cloudflare_api_token: { type: "cloudflare-token", asks: [end("expires_on")] },
  confluent_api_key: generic,
  databricks_obo_token: { type: "databricks-token", asks: [seconds("lifetime_seconds")] },
  databricks_token: { type: "databricks-token", asks: [seconds("lifetime_seconds")] },
  datadog_api_key: { type: "datadog-key" },
  datadog_application_key: { type: "datadog-key" },
  doppler_service_token: { type: "doppler-token" },
  github_repository_deploy_key: { type: "ssh-private-key" },
  gitlab_cluster_agent_token: { type: "gitlab-agent-token" },
  gitlab_deploy_token: { type: "gitlab-deploy-token", asks: [end("expires_at")] },
  gitlab_group_access_token: gitlabToken,
  gitlab_group_service_account_access_token: gitlabToken,
  gitlab_personal_access_token: gitlabToken,
  gitlab_pipeline_trigger: { type: "gitlab-trigger-token" },
  gitlab_project_access_token: gitlabToken,
  gitlab_user_runner: { type: "gitlab-runner-token" },
  google_apikeys_key: { type: "google-api-key" },
  google_service_account_key: { type: "gcp-service-account-key" },
  google_storage_hmac_key: { type: "gcp-hmac-key" },
  grafana_cloud_access_policy_token: { type: "grafana-cloud-token", asks: [end("expires_at")] },
  grafana_service_account_token: { type: "grafana-sa-token", asks: [seconds("seconds_to_live")] },
  ibm_iam_api_key: { type: "ibm-cloud-key" },
  ibm_iam_service_api_key: { type: "ibm-cloud-key" },
  kubernetes_token_request: { type: "k8s-sa-token-bound", asks: [seconds("spec.expiration_seconds")], days: 1 / 24 },
  kubernetes_token_request_v1: { type: "k8s-sa-token-bound", asks: [seconds("spec.expiration_seconds")], days: 1 / 24 },
  launchdarkly_access_token: { type: "launchdarkly-key" },
  mongodbatlas_api_key: generic,
  mongodbatlas_project_api_key: generic,
  newrelic_api_access_key: { type: "newrelic-key" },
  random_password: generic,
  scaleway_iam_api_key: { ...generic, asks: [end("expires_at")] },
  snowflake_user_programmatic_access_token: { ...generic, asks: [days("days_to_expiry")] },
  tailscale_oauth_client: { type: "tailscale-client-secret" },
  tailscale_tailnet_key: { type: "tailscale-key", asks: [seconds("expiry")], days: 90 },
  tfe_agent_token: { type: "terraform-cloud-token" },
  tfe_organization_token: hcpToken,
  tfe_team_token: hcpToken,
  tls_private_key: { type: "private-key" },
  vault_approle_auth_backend_role_secret_id: generic,
  vault_token: { type: "vault-service-token", asks: [duration("ttl")] },
  yandex_iam_service_account_api_key: { type: "yandex-key", asks: [end("expires_at")] },
  yandex_iam_service_account_key: { type: "yandex-key" },
  yandex_iam_service_account_static_access_key: { type: "yandex-key" },
};

/** Data sources that sign a credential anew each time they are read. */
export const issuingData: Readonly<Record<string, IssuingResource>> = {
  azurerm_storage_account_blob_container_sas: sas,
  azurerm_storage_account_sas: sas,
};

/** Data sources and ephemeral resources that get a credential for this run: who gives it, and its type where one is known. */
export const mintingData: Readonly<Record<string, { readonly provider: string; readonly type?: string }>> = {
  aws_ecr_authorization_token: { provider: "aws" },
  aws_eks_cluster_auth: { provider: "aws" },
  github_app_token: { provider: "github", type: "github-app-installation-token" },
  google_client_config: { provider: "google", type: "google-oauth-access-token" },
  google_service_account_access_token: { provider: "google", type: "google-oauth-access-token" },
  google_service_account_id_token: { provider: "google" },
  kubernetes_token_request_v1: { provider: "kubernetes", type: "k8s-sa-token-bound" },
  tfe_team_token: { provider: "hcp-terraform", type: "terraform-cloud-token" },
  tfe_organization_token: { provider: "hcp-terraform", type: "terraform-cloud-token" },
  vault_aws_access_credentials: { provider: "vault", type: "aws-sts-session" },
  vault_azure_access_credentials: { provider: "vault" },
  vault_database_secret: { provider: "vault" },
};

const github: StoringResource = {
  system: "github-actions",
  scope: "repository",
  name: ["secret_name"],
  values: ["plaintext_value", "encrypted_value", "value", "value_encrypted"],
  owner: "repository",
  ignoresCase: true,
};
const gitlab: StoringResource = {
  system: "gitlab-ci",
  scope: "repository",
  name: ["key"],
  values: ["value"],
  owner: "project",
  environment: "environment_scope",
};
const kubernetes: StoringResource = {
  scope: "kubernetes",
  name: ["metadata.name"],
  values: ["data", "data_wo", "binary_data"],
};
const vault: StoringResource = {
  scope: "vault",
  name: ["name", "path"],
  values: ["data_json", "data_json_wo", "data"],
};
const keyValue = (scope: string): StoringResource => ({ scope, name: ["key", "name"], values: ["value", "value_wo"] });

/** Resources that keep a value under a name; as data sources and ephemeral resources they read it. */
export const storingResources: Readonly<Record<string, StoringResource>> = {
  aws_secretsmanager_secret_version: {
    scope: "aws-secrets-manager",
    name: ["secret_id"],
    values: ["secret_string", "secret_string_wo", "secret_binary"],
  },
  aws_ssm_parameter: { scope: "aws-ssm", name: ["name"], values: ["value", "value_wo"] },
  azurerm_key_vault_secret: { scope: "key-vault", name: ["name"], values: ["value", "value_wo"] },
  bitbucket_repository_variable: {
    ...keyValue("repository"),
    system: "bitbucket-pipelines",
    owner: "repository",
  },
  circleci_context_environment_variable: { scope: "context", name: ["name", "variable"], values: ["value"] },
  cloudflare_workers_secret: { scope: "cloudflare", name: ["name"], values: ["secret_text"] },
  doppler_secret: keyValue("doppler"),
  github_actions_environment_secret: { ...github, environment: "environment" },
  github_actions_organization_secret: { ...github, scope: "organization" },
  github_actions_secret: github,
  github_codespaces_secret: { ...github, scope: "codespaces" },
  github_dependabot_organization_secret: { ...github, scope: "dependabot" },
  github_dependabot_secret: { ...github, scope: "dependabot" },
  gitlab_group_variable: { ...gitlab, scope: "organization" },
  gitlab_instance_variable: { ...gitlab, scope: "organization" },
  gitlab_project_variable: gitlab,
  google_secret_manager_secret_version: {
    scope: "google-secret-manager",
    name: ["secret"],
    values: ["secret_data", "secret_data_wo"],
  },
  kubernetes_secret: kubernetes,
  kubernetes_secret_v1: kubernetes,
  netlify_environment_variable: keyValue("netlify"),
  onepassword_item: { scope: "1password", name: ["title"], values: ["password", "password_wo"] },
  tfe_variable: keyValue("tfe-workspace"),
  vault_generic_secret: vault,
  vault_kv_secret: vault,
  vault_kv_secret_v2: vault,
  vercel_project_environment_variable: keyValue("vercel"),
};

/** Resources that name an issuer whose tokens may be trusted, and blocks or switches of a provider that sign in with one. */
export const federations: Readonly<Record<string, string>> = {
  assume_role_with_web_identity: "aws",
  auth_login_jwt: "vault",
  auth_login_oidc: "vault",
  aws_iam_openid_connect_provider: "aws",
  external_credentials: "google",
  use_oidc: "azure",
  vault_jwt_auth_backend: "vault",
};

/** What the arguments of a provider take, by its name and theirs. */
export const providerArguments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: { access_key: "aws-access-key", secret_key: "aws-access-key" },
  azuread: { client_secret: "azure-entra-client-secret" },
  azurerm: { client_secret: "azure-entra-client-secret" },
  cloudflare: { api_token: "cloudflare-token" },
  databricks: { token: "databricks-token" },
  datadog: { api_key: "datadog-key", app_key: "datadog-key" },
  digitalocean: { token: "digitalocean-token" },
  google: { credentials: "gcp-service-account-key" },
  "google-beta": { credentials: "gcp-service-account-key" },
  tailscale: { api_key: "tailscale-key", oauth_client_secret: "tailscale-client-secret" },
  tfe: { token: "terraform-cloud-token" },
};
