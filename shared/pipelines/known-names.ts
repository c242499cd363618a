import type { FederatedAlternative } from "../model/finding.ts";

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
  // What stands in the file that KUBECONFIG names.
  KUBE_CONFIG: { role: "token" },
  KUBE_CONFIG_BASE64: { role: "token" },
  KUBE_CONFIG_DATA: { role: "token" },
  KUBECONFIG_BASE64: { role: "token" },
  KUBECONFIG_CONTENT: { role: "token" },
  KUBECONFIG_DATA: { role: "token" },
  PGPASSWORD: { role: "token" },
  REDISCLI_AUTH: { role: "token" },
  SSHPASS: { role: "token" },
  AWS_SESSION_TOKEN: { role: "session-token", type: "aws-access-key" },
  ...tokens({
    "anthropic-key": "ANTHROPIC_API_KEY",
    "anthropic-oauth-token": "CLAUDE_CODE_OAUTH_TOKEN",
    "azure-entra-client-secret": "AZURE_CLIENT_SECRET ARM_CLIENT_SECRET AZURE_CREDENTIALS",
    "azure-storage-account-key": "AZURE_STORAGE_KEY",
    "buildkite-token": "BUILDKITE_API_TOKEN BUILDKITE_API_ACCESS_TOKEN",
    "circleci-token": "CIRCLE_TOKEN CIRCLECI_CLI_TOKEN",
    "cloudflare-token": "CLOUDFLARE_API_TOKEN CF_API_TOKEN",
    "codecov-token": "CODECOV_TOKEN",
    "crates-token": "CARGO_REGISTRY_TOKEN",
    "databricks-token": "DATABRICKS_TOKEN",
    "datadog-key": "DD_API_KEY DD_APP_KEY DATADOG_API_KEY DATADOG_APP_KEY",
    "digitalocean-token": "DIGITALOCEAN_ACCESS_TOKEN DIGITALOCEAN_TOKEN",
    "docker-config-auth": "DOCKER_AUTH_CONFIG",
    "docker-pat": "DOCKERHUB_TOKEN DOCKER_HUB_TOKEN",
    "discord-webhook": "DISCORD_WEBHOOK DISCORD_WEBHOOK_URL",
    "doppler-token": "DOPPLER_TOKEN",
    "flyio-token": "FLY_API_TOKEN FLY_ACCESS_TOKEN",
    "gcp-service-account-key":
      "GOOGLE_CREDENTIALS GCP_SA_KEY GCP_CREDENTIALS GCP_SERVICE_ACCOUNT_KEY GCLOUD_SERVICE_KEY",
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

/** The short-lived form of types that pipelines often hold, wherever the name stands. By pipeline system, then by type. */
export const alternatives: Readonly<Record<string, Readonly<Record<string, FederatedAlternative>>>> = {
  "github-actions": {
    "aws-access-key": {
      text: "Let the job assume an IAM role through GitHub's OIDC provider instead of carrying an access key.",
      reference: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws",
    },
    "azure-entra-client-secret": {
      text: "Give the app registration a federated credential for this workflow and sign in without a client secret.",
      reference: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure",
    },
    "crates-token": {
      text: "Publish with trusted publishing: rust-lang/crates-io-auth-action mints a token for this run.",
      reference: "https://crates.io/docs/trusted-publishing",
    },
    "gcp-service-account-key": {
      text: "Let the job sign in through workload identity federation instead of a service account key.",
      reference:
        "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform",
    },
    "npm-token": {
      text: "Publish with trusted publishing: npm 11.5.1 or later, permissions id-token: write, and no token.",
      reference: "https://docs.npmjs.com/trusted-publishers",
    },
    "nuget-key": {
      text: "Publish with trusted publishing: NuGet/login mints a key for this run.",
      reference: "https://learn.microsoft.com/nuget/nuget-org/trusted-publishing",
    },
    "pypi-token": {
      text: "Publish with trusted publishing: permissions id-token: write, and no password.",
      reference: "https://docs.pypi.org/trusted-publishers/",
    },
    "pulumi-token": {
      text: "Let pulumi/auth-actions exchange the job's OIDC token for a Pulumi token.",
      reference: "https://www.pulumi.com/docs/administration/access-identity/oidc-client/github/",
    },
    "rubygems-key": {
      text: "Publish with trusted publishing: rubygems/release-gem signs in with the job's OIDC token.",
      reference: "https://guides.rubygems.org/trusted-publishing/",
    },
  },
  "gitlab-ci": signIns("an id_tokens entry of the job", {
    "aws-access-key": ["assume an IAM role", "https://docs.gitlab.com/ci/cloud_services/aws/"],
    "gcp-service-account-key": [
      "sign in through workload identity federation",
      "https://docs.gitlab.com/ci/cloud_services/google_cloud/",
    ],
    "azure-entra-client-secret": [
      "sign in by a federated credential of the app registration",
      "https://docs.gitlab.com/ci/cloud_services/azure/",
    ],
    "vault-service-token": ["log in to Vault by JWT", "https://docs.gitlab.com/ci/secrets/hashicorp_vault/"],
    "pypi-token": ["publish with trusted publishing", "https://docs.pypi.org/trusted-publishers/"],
    "npm-token": ["publish with trusted publishing", "https://docs.npmjs.com/trusted-publishers"],
  }),
  circleci: signIns("the job's CIRCLE_OIDC_TOKEN_V2", {
    "aws-access-key": ["assume an IAM role", "https://circleci.com/docs/openid-connect-tokens/"],
    "gcp-service-account-key": [
      "sign in through workload identity federation",
      "https://circleci.com/docs/openid-connect-tokens/",
    ],
  }),
  "bitbucket-pipelines": signIns("the step's oidc: true", {
    "aws-access-key": [
      "assume an IAM role",
      "https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/",
    ],
  }),
  buildkite: signIns("buildkite-agent oidc request-token", {
    "aws-access-key": ["assume an IAM role", "https://buildkite.com/docs/pipelines/security/oidc/aws"],
    "gcp-service-account-key": [
      "sign in through workload identity federation",
      "https://buildkite.com/docs/pipelines/security/oidc",
    ],
  }),
  "azure-pipelines": {
    "azure-entra-client-secret": {
      text: "Use a service connection with workload identity federation instead of carrying a client secret.",
      reference: "https://learn.microsoft.com/azure/devops/pipelines/library/connect-to-azure",
    },
  },
};

/** Who signs in where, so that a shell variable of this name belongs to a sign-in too. */
const signInNames = endingIn(
  "REGION ACCOUNT ACCOUNT_ID ACCOUNT_NAME CLIENT_ID TENANT_ID TENANT SUBSCRIPTION_ID SUBSCRIPTION",
  "APP_ID APPLICATION_ID OBJECT_ID PRINCIPAL_ID INSTALLATION_ID ORG ORG_ID ORGANIZATION ORGANIZATION_ID",
  "ROLE ROLE_ARN ROLE_NAME ROLE_TO_ASSUME WORKLOAD_IDENTITY_PROVIDER SERVICE_ACCOUNT_EMAIL ARN",
  "USER USERNAME USER_NAME USER_ID LOGIN EMAIL ACTOR",
);

/** Names that stand beside credentials and are none; one that is also {@link isCredentialName} stays a credential. */
const plainNames = endingIn(
  "LOCATION ZONE ZONE_ID CLUSTER CLUSTER_NAME NAMESPACE STAGE ENVIRONMENT ENV",
  "TEAM TEAM_ID PROJECT PROJECT_ID PROJECT_NUMBER PROJECT_NAME PROJECT_KEY WORKSPACE WORKSPACE_ID",
  "SITE_ID DISTRIBUTION_ID RESOURCE_GROUP SERVICE_ID CHAT_ID CHANNEL CHANNEL_ID GUILD_ID MAIL_TO MAIL_FROM",
  "HOST HOSTNAME PORT ADDR ADDRESS SERVER DOMAIN ENDPOINT IP PATH DIR",
  "API_URL BASE_URL HOST_URL SERVER_URL SITE_URL APP_URL REGISTRY_URL REPOSITORY_URL",
  "BUCKET BUCKET_NAME REGISTRY REPOSITORY REPO IMAGE IMAGE_NAME TAG VERSION BRANCH KNOWN_HOSTS",
);

/** Each is a whole name or what follows an underscore in one. */
function endingIn(...lines: readonly string[]): RegExp {
  return new RegExp(`(?:^|_)(?:${lines.join(" ").replaceAll(" ", "|")})$`);
}

/** The last word or two of a name that says it holds a credential. */
const credentialNames =
  /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|PAT|CREDENTIALS?|CREDENTIALS_JSON|CREDS|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|DEPLOY_?KEY|SSH_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY|AUTH_?KEY|LICENSE_?KEY|CONNECTION_?STRING|WEBHOOK|WEBHOOK_URL|DATABASE_URL|DSN)$/;

/** What a variable or stored name is known to hold; `undefined` for a name anybody could have chosen. */
export const expectationOf = (name: string): Expectation | undefined => expectations.get(name.toUpperCase());

const expectations: ReadonlyMap<string, Expectation> = new Map(Object.entries(documentedNames));

export function alternativeTo(type: string | undefined, system: string): FederatedAlternative | undefined {
  return type === undefined ? undefined : alternatives[system]?.[type];
}

/** Whether a literal under this key would be a credential. Any spelling: `apiKey`, `api-key`, `API_KEY`. */
export function isCredentialName(name: string): boolean {
  return expectationOf(name) !== undefined || credentialNames.test(snakeCase(name));
}

/** Whether a stored name says of itself that it is no credential: a region, a user name, a role. */
export function isPlainName(name: string): boolean {
  const words = snakeCase(name);
  return (plainNames.test(words) || signInNames.test(words)) && !isCredentialName(name);
}

/** Whether a name says who signs in where, and is no credential. */
export function isSignInName(name: string): boolean {
  return signInNames.test(snakeCase(name)) && !isCredentialName(name);
}

function snakeCase(name: string): string {
  // Nearly all are.
  if (/^[A-Z\d_]+$/.test(name)) return name;
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[-. ]/g, "_")
    .toUpperCase();
}

/** By type: what the job could do with its own identity instead, and where that is documented. */
function signIns(
  means: string,
  ways: Readonly<Record<string, readonly [does: string, reference: string]>>,
): Readonly<Record<string, FederatedAlternative>> {
  return Object.fromEntries(
    Object.entries(ways).map(([type, [does, reference]]) => [
      type,
      { text: `Let the job ${does} with ${means} instead of a stored credential.`, reference },
    ]),
  );
}

function tokens(namesByType: Readonly<Record<string, string>>): Readonly<Record<string, Expectation>> {
  return Object.fromEntries(
    Object.entries(namesByType).flatMap(([type, names]) =>
      names.split(" ").map((name) => [name, { role: "token", type } satisfies Expectation]),
    ),
  );
}
