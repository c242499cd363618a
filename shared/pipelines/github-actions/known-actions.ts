import type { FederatedAlternative } from "../../model/finding.ts";
import type { Expectation } from "../known-names.ts";

/** How an action signs in without a stored credential. */
export interface Federation {
  /** The provider that takes the job's OIDC token; as an attribution names it. */
  readonly provider: string;
  /** Inputs, or variables of the step, that must all be there; empty: the action needs none. The first gives the name. */
  readonly by: readonly string[];
  /** An input and the value it must have. */
  readonly when?: { readonly input: string; readonly is: string };
}

/** How a step that is handed a stored credential is changed so that it signs in without one. */
export interface Replacement {
  /** Inputs, in lower case. */
  readonly remove: readonly string[];
  /** Inputs in lower case, with values to fill in; what the step already has stays. */
  readonly add: Readonly<Record<string, string>>;
}

export interface KnownAction {
  /** Inputs that take a static credential, or stand beside one and are none. */
  readonly inputs?: Readonly<Record<string, Expectation>>;
  readonly federation?: readonly Federation[];
  /** What the step itself mints for the run, out of the static credential it is handed. */
  readonly mints?: { readonly name: string; readonly provider: string; readonly type: string };
  readonly federate?: Replacement;
  /** The short-lived form; absent where the credential type's own says it all, or where none is known. */
  readonly alternative?: FederatedAlternative;
}

const token = (type?: string): Expectation => ({ role: "token", ...(type === undefined ? {} : { type }) });
const plain: Expectation = { role: "none" };
const password = token();

/** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app */
const appToken = { name: "installation-token", provider: "github", type: "github-app-installation-token" };

const githubToken: KnownAction = {
  inputs: { token: password, "github-token": password, github_token: password },
  alternative: {
    text: "Use the job's own GITHUB_TOKEN, or a token that actions/create-github-app-token mints for this run.",
    reference: "https://docs.github.com/actions/concepts/security/github_token",
  },
};

const sshAction: KnownAction = {
  inputs: {
    key: token("ssh-private-key"),
    passphrase: password,
    password,
    host: plain,
    username: plain,
    port: plain,
    fingerprint: plain,
    proxy_key: token("ssh-private-key"),
    proxy_password: password,
  },
};

/** By `owner/name` in lower case. The inputs are each action's own, as its `action.yml` names them. */
export const knownActions: Readonly<Record<string, KnownAction>> = {
  "aws-actions/configure-aws-credentials": {
    inputs: {
      "aws-access-key-id": { role: "key-id", type: "aws-access-key" },
      "aws-secret-access-key": { role: "secret", type: "aws-access-key" },
      "aws-session-token": { role: "session-token", type: "aws-access-key" },
      "role-to-assume": plain,
      "aws-region": plain,
    },
    federation: [{ provider: "aws", by: ["role-to-assume"] }],
    federate: {
      remove: ["aws-access-key-id", "aws-secret-access-key", "aws-session-token"],
      add: { "role-to-assume": "arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME" },
    },
    alternative: {
      text: "Set role-to-assume and permissions id-token: write, and leave the access key out.",
      reference: "https://github.com/aws-actions/configure-aws-credentials#oidc",
    },
  },
  "google-github-actions/auth": {
    inputs: {
      credentials_json: token("gcp-service-account-key"),
      workload_identity_provider: plain,
      service_account: plain,
      project_id: plain,
    },
    federation: [{ provider: "google", by: ["workload_identity_provider"] }],
    federate: {
      remove: ["credentials_json"],
      add: {
        workload_identity_provider:
          "projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER",
        service_account: "NAME@PROJECT_ID.iam.gserviceaccount.com",
      },
    },
    alternative: {
      text: "Set workload_identity_provider and permissions id-token: write, and leave credentials_json out.",
      reference: "https://github.com/google-github-actions/auth#workload-identity-federation-through-a-service-account",
    },
  },
  "azure/login": {
    inputs: {
      creds: token("azure-entra-client-secret"),
      "client-id": plain,
      "tenant-id": plain,
      "subscription-id": plain,
    },
    federation: [{ provider: "azure", by: ["client-id", "tenant-id"] }],
    federate: {
      remove: ["creds"],
      add: { "client-id": "CLIENT_ID", "tenant-id": "TENANT_ID", "subscription-id": "SUBSCRIPTION_ID" },
    },
    alternative: {
      text: "Set client-id, tenant-id and permissions id-token: write, and leave creds out.",
      reference: "https://github.com/Azure/login#login-with-openid-connect-oidc-recommended",
    },
  },
  "pypa/gh-action-pypi-publish": {
    inputs: { password: token("pypi-token"), user: plain },
    federation: [{ provider: "pypi", by: [] }],
    federate: { remove: ["password", "user"], add: {} },
  },
  "js-devtools/npm-publish": { inputs: { token: token("npm-token") } },
  "docker/login-action": {
    inputs: { password, username: plain, registry: plain },
    alternative: {
      text: "For ghcr.io use GITHUB_TOKEN, for a cloud registry its OIDC sign-in, for Docker Hub its OIDC connection.",
      reference: "https://github.com/docker/login-action#readme",
    },
  },
  "hashicorp/vault-action": {
    inputs: {
      token: token("vault-service-token"),
      roleId: plain,
      secretId: password,
      username: plain,
      password,
      githubToken: password,
      url: plain,
      namespace: plain,
      role: plain,
    },
    federation: [{ provider: "vault", by: ["role"], when: { input: "method", is: "jwt" } }],
    federate: {
      remove: ["method", "token", "roleid", "secretid", "username", "password", "githubtoken"],
      add: { method: "jwt", role: "ROLE" },
    },
    alternative: {
      text: "Set method: jwt with a role that trusts this workflow, and permissions id-token: write.",
      reference: "https://github.com/hashicorp/vault-action#jwt-with-github-oidc-tokens",
    },
  },
  "hashicorp/setup-terraform": { inputs: { cli_config_credentials_token: token("terraform-cloud-token") } },
  "pulumi/auth-actions": { federation: [{ provider: "pulumi", by: ["organization"] }] },
  "jfrog/setup-jfrog-cli": {
    federation: [{ provider: "jfrog", by: ["oidc-provider-name"] }],
    alternative: {
      text: "Set oidc-provider-name and permissions id-token: write, and leave the access token out.",
      reference: "https://github.com/jfrog/setup-jfrog-cli#readme",
    },
  },
  "rubygems/configure-rubygems-credentials": {
    inputs: { "api-token": token("rubygems-key"), "role-to-assume": plain },
    federation: [{ provider: "rubygems", by: [] }],
    federate: { remove: ["api-token"], add: {} },
  },
  "rubygems/release-gem": { federation: [{ provider: "rubygems", by: [] }] },
  "rust-lang/crates-io-auth-action": { federation: [{ provider: "crates", by: [] }] },
  "nuget/login": { inputs: { user: plain }, federation: [{ provider: "nuget", by: ["user"] }] },
  "anthropics/claude-code-action": {
    inputs: {
      anthropic_api_key: token("anthropic-key"),
      claude_code_oauth_token: token("anthropic-oauth-token"),
      github_token: password,
    },
    federation: [{ provider: "anthropic", by: ["ANTHROPIC_FEDERATION_RULE_ID"] }],
    alternative: {
      text: "Let the job sign in through workload identity federation instead of an API key.",
      reference: "https://github.com/anthropics/claude-code-action#readme",
    },
  },
  "codecov/codecov-action": {
    inputs: { token: token("codecov-token") },
    federation: [{ provider: "codecov", by: [], when: { input: "use_oidc", is: "true" } }],
    federate: { remove: ["token"], add: { use_oidc: "true" } },
    alternative: {
      text: "Set use_oidc: true and permissions id-token: write, and leave the token out.",
      reference: "https://github.com/codecov/codecov-action#using-oidc",
    },
  },
  "tailscale/github-action": {
    inputs: {
      authkey: token("tailscale-key"),
      "oauth-secret": token("tailscale-client-secret"),
      "oauth-client-id": plain,
    },
    federate: {
      remove: ["authkey", "oauth-secret"],
      add: { "oauth-client-id": "CLIENT_ID", audience: "AUDIENCE" },
    },
    federation: [{ provider: "tailscale", by: ["audience", "oauth-client-id"] }],
  },
  "dopplerhq/secrets-fetch-action": {
    inputs: { "doppler-token": token("doppler-token") },
    federate: {
      remove: ["doppler-token"],
      add: { "auth-method": "oidc", "doppler-identity-id": "IDENTITY_ID" },
    },
    federation: [{ provider: "doppler", by: ["doppler-identity-id"], when: { input: "auth-method", is: "oidc" } }],
  },
  "actions/create-github-app-token": {
    inputs: { "private-key": token("github-app-private-key"), "app-id": plain, "client-id": plain },
    mints: appToken,
  },
  "tibdex/github-app-token": {
    inputs: { private_key: token("github-app-private-key"), app_id: plain },
    mints: appToken,
  },
  "actions/checkout": {
    ...githubToken,
    inputs: { ...githubToken.inputs, "ssh-key": token("ssh-private-key"), "ssh-known-hosts": plain },
  },
  "actions/setup-node": githubToken,
  "actions/github-script": githubToken,
  "peter-evans/create-pull-request": githubToken,
  "peter-evans/repository-dispatch": githubToken,
  "softprops/action-gh-release": githubToken,
  "googleapis/release-please-action": githubToken,
  "peaceiris/actions-gh-pages": {
    ...githubToken,
    inputs: { ...githubToken.inputs, personal_token: password, deploy_key: token("ssh-private-key") },
  },
  // https://github.com/appleboy/telegram-action#input-variables
  "appleboy/telegram-action": { inputs: { token: token("telegram-bot-token"), to: plain } },
  "appleboy/ssh-action": sshAction,
  "appleboy/scp-action": sshAction,
  "webfactory/ssh-agent": { inputs: { "ssh-private-key": token("ssh-private-key") } },
  "crazy-max/ghaction-import-gpg": { inputs: { gpg_private_key: token("pgp-private-key"), passphrase: password } },
  "slackapi/slack-github-action": { inputs: { webhook: token("slack-webhook"), token: token("slack-bot-token") } },
  "cloudflare/wrangler-action": { inputs: { apitoken: token("cloudflare-token"), accountid: plain } },
  "digitalocean/action-doctl": { inputs: { token: token("digitalocean-token") } },
  "akhileshns/heroku-deploy": { inputs: { heroku_api_key: token("heroku-key"), heroku_email: plain } },
  "amondnet/vercel-action": { inputs: { "vercel-token": token("vercel-token") } },
};

/** What is known of `owner/name/path@version`; `undefined` for local, container and unlisted actions. */
export function knownAction(uses: string): KnownAction | undefined {
  const [repository = ""] = uses.toLowerCase().split("@");
  const name = repository.split("/").slice(0, 2).join("/");
  return Object.hasOwn(knownActions, name) ? knownActions[name] : undefined;
}

/** What an input takes; GitHub ignores case in input names. `undefined` for an input or an action that is not listed. */
export function expectedInput(action: KnownAction | undefined, input: string): Expectation | undefined {
  const name = input.toLowerCase();
  return Object.entries(action?.inputs ?? {}).find(([known]) => known.toLowerCase() === name)?.[1];
}
