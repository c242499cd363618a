/** What a place that takes a credential is known to take. */
export interface Expectation {
  /** `key-id` and `secret` (and `session-token`) of one type in one step are one credential. `none`: no credential. */
  readonly role: "key-id" | "secret" | "session-token" | "token" | "none";
  readonly type?: string;
}

/**
 * Variables whose meaning their own tool documents. A name that a team could have given to anything is not here: then
 * the type stays open.
 */
export const documentedNames: Readonly<Record<string, Expectation>> = {
  AWS_ACCESS_KEY_ID: { role: "key-id", type: "aws-access-key" },
  AWS_SECRET_ACCESS_KEY: { role: "secret", type: "aws-access-key" },
  AWS_SESSION_TOKEN: { role: "session-token", type: "aws-access-key" },
  ...tokens({
    "anthropic-key": "ANTHROPIC_API_KEY",
    "anthropic-oauth-token": "CLAUDE_CODE_OAUTH_TOKEN",
    "azure-entra-client-secret": "AZURE_CLIENT_SECRET ARM_CLIENT_SECRET AZURE_CREDENTIALS",
    "buildkite-token": "BUILDKITE_API_TOKEN BUILDKITE_API_ACCESS_TOKEN",
    "circleci-token": "CIRCLE_TOKEN CIRCLECI_CLI_TOKEN",
    "cloudflare-token": "CLOUDFLARE_API_TOKEN CF_API_TOKEN",
    "codecov-token": "CODECOV_TOKEN",
    "crates-token": "CARGO_REGISTRY_TOKEN",
    "databricks-token": "DATABRICKS_TOKEN",
    "datadog-key": "DD_API_KEY DD_APP_KEY DATADOG_API_KEY DATADOG_APP_KEY",
    "digitalocean-token": "DIGITALOCEAN_ACCESS_TOKEN DIGITALOCEAN_TOKEN",
    "docker-pat": "DOCKERHUB_TOKEN DOCKER_HUB_TOKEN",
    "discord-webhook": "DISCORD_WEBHOOK DISCORD_WEBHOOK_URL",
    "doppler-token": "DOPPLER_TOKEN",
    "flyio-token": "FLY_API_TOKEN FLY_ACCESS_TOKEN",
    "gcp-service-account-key": "GOOGLE_CREDENTIALS GCP_SA_KEY GCP_CREDENTIALS",
    "heroku-key": "HEROKU_API_KEY",
    "huggingface-token": "HF_TOKEN HUGGING_FACE_HUB_TOKEN",
    "jfrog-token": "JF_ACCESS_TOKEN",
    "launchdarkly-key": "LAUNCHDARKLY_ACCESS_TOKEN LAUNCHDARKLY_SDK_KEY",
    "linear-key": "LINEAR_API_KEY",
    "netlify-token": "NETLIFY_AUTH_TOKEN",
    "notion-token": "NOTION_TOKEN",
    "npm-token": "NPM_TOKEN NODE_AUTH_TOKEN NPM_AUTH_TOKEN",
    "nuget-key": "NUGET_API_KEY",
    "onepassword-sa-token": "OP_SERVICE_ACCOUNT_TOKEN",
    "openai-key": "OPENAI_API_KEY",
    "pulumi-token": "PULUMI_ACCESS_TOKEN",
    "pypi-token": "PYPI_TOKEN PYPI_API_TOKEN TWINE_PASSWORD UV_PUBLISH_TOKEN POETRY_PYPI_TOKEN_PYPI",
    "rubygems-key": "GEM_HOST_API_KEY RUBYGEMS_API_KEY",
    "sendgrid-key": "SENDGRID_API_KEY",
    "sentry-org-token": "SENTRY_AUTH_TOKEN",
    "slack-bot-token": "SLACK_BOT_TOKEN",
    "slack-webhook": "SLACK_WEBHOOK_URL SLACK_WEBHOOK",
    "snyk-token": "SNYK_TOKEN",
    "sonar-token": "SONAR_TOKEN",
    "stripe-secret-key": "STRIPE_SECRET_KEY STRIPE_API_KEY",
    "tailscale-key": "TAILSCALE_AUTHKEY TS_AUTHKEY",
    "telegram-bot-token": "TELEGRAM_BOT_TOKEN",
    "terraform-cloud-token": "TF_API_TOKEN TF_TOKEN_APP_TERRAFORM_IO TFE_TOKEN",
    "vault-service-token": "VAULT_TOKEN",
    "vercel-token": "VERCEL_TOKEN",
  }),
};

/**
 * Names that stand beside credentials and are none. Each is a whole name or what follows an underscore in one; a name
 * that is also {@link isCredentialName} stays a credential.
 */
const plainNames: ReadonlySet<string> = new Set(
  [
    "REGION LOCATION ZONE ZONE_ID CLUSTER CLUSTER_NAME NAMESPACE STAGE ENVIRONMENT ENV",
    "ACCOUNT ACCOUNT_ID ACCOUNT_NAME CLIENT_ID TENANT_ID TENANT SUBSCRIPTION_ID SUBSCRIPTION APP_ID APPLICATION_ID INSTALLATION_ID",
    "ORG ORG_ID ORGANIZATION ORGANIZATION_ID TEAM TEAM_ID PROJECT PROJECT_ID PROJECT_NUMBER PROJECT_NAME PROJECT_KEY WORKSPACE WORKSPACE_ID",
    "SITE_ID DISTRIBUTION_ID RESOURCE_GROUP SERVICE_ID CHAT_ID CHANNEL CHANNEL_ID GUILD_ID",
    "ROLE ROLE_ARN ROLE_NAME ROLE_TO_ASSUME WORKLOAD_IDENTITY_PROVIDER SERVICE_ACCOUNT_EMAIL ARN",
    "USER USERNAME USER_NAME USER_ID LOGIN EMAIL MAIL_TO MAIL_FROM ACTOR",
    "HOST HOSTNAME PORT ADDR ADDRESS SERVER DOMAIN ENDPOINT IP PATH DIR",
    "API_URL BASE_URL HOST_URL SERVER_URL SITE_URL APP_URL REGISTRY_URL REPOSITORY_URL",
    "BUCKET BUCKET_NAME REGISTRY REPOSITORY REPO IMAGE IMAGE_NAME TAG VERSION BRANCH KNOWN_HOSTS",
  ]
    .join(" ")
    .split(" "),
);

/** The last word or two of a name that says it holds a credential. */
const credentialNames =
  /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|PAT|CREDENTIALS?|CREDENTIALS_JSON|CREDS|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|DEPLOY_?KEY|SSH_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY|AUTH_?KEY|LICENSE_?KEY|CONNECTION_?STRING|WEBHOOK|WEBHOOK_URL|DATABASE_URL|DSN)$/;

/** What a variable or stored name is known to hold; `undefined` for a name anybody could have chosen. */
export function expectationOf(name: string): Expectation | undefined {
  return Object.hasOwn(documentedNames, name.toUpperCase()) ? documentedNames[name.toUpperCase()] : undefined;
}

/** Whether a literal under this key would be a credential. Any spelling: `apiKey`, `api-key`, `API_KEY`. */
export function isCredentialName(name: string): boolean {
  return expectationOf(name) !== undefined || credentialNames.test(snakeCase(name));
}

/** Whether a stored name says of itself that it is no credential: a region, a user name, a role. */
export function isPlainName(name: string): boolean {
  if (isCredentialName(name)) return false;
  const words = snakeCase(name).split("_");
  return words.some((_, index) => plainNames.has(words.slice(index).join("_")));
}

function snakeCase(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[-. ]/g, "_")
    .toUpperCase();
}

function tokens(namesByType: Readonly<Record<string, string>>): Readonly<Record<string, Expectation>> {
  return Object.fromEntries(
    Object.entries(namesByType).flatMap(([type, names]) =>
      names.split(" ").map((name) => [name, { role: "token", type } satisfies Expectation]),
    ),
  );
}
