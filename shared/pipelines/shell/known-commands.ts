import type { LifetimeUnit } from "../asked-lifetime.ts";

/** The flags by which a command is told how long what it issues shall live. */
interface AskingFlags {
  /** Any one of them takes the value. */
  readonly flags: readonly string[];
  readonly unit: LifetimeUnit;
}

/** Where the name stands under which a command keeps a value. */
export interface StoredUnder {
  /** The pipeline system whose store it is; absent for stores that many systems read. */
  readonly system?: string;
  /** As in a use's scope; `{1}` is the first argument, `{--name}` the value of that flag. */
  readonly scope: string;
  /** The name, likewise; `{-1}` is the last argument. */
  readonly name: string;
  /** Whether the store knows no small letters. */
  readonly upper?: boolean;
  /** A flag that changes the scope, with the scope it gives. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

export interface KnownCommand {
  /** Issues a credential of this type. */
  readonly issues?: string;
  /** What says whose credential it is, or which one: as in {@link StoredUnder.scope}. */
  readonly whose?: readonly string[];
  readonly asks?: readonly AskingFlags[];
  /** Lifetime in days where none is asked for and the tool's documentation gives one. */
  readonly days?: number;
  readonly stores?: StoredUnder;
  /** Reads what is kept under a name. */
  readonly reads?: StoredUnder;
  /** Signs in with the job's own token at this provider, if all of these flags are there. */
  readonly signsIn?: { readonly provider?: string; readonly flags: readonly string[] };
  /** Flags that take a value, which is no argument then. */
  readonly valued?: string;
}

const entraSecret: KnownCommand = {
  issues: "azure-entra-client-secret",
  whose: ["{--id}", "{--name}", "{-n}"],
  asks: [
    { flags: ["--years"], unit: "years" },
    { flags: ["--end-date"], unit: "end" },
  ],
  days: 365,
};

const azureSas: KnownCommand = {
  issues: "azure-sas",
  whose: ["{--account-name}", "{--container-name}", "{-c}", "{--name}", "{-n}"],
  asks: [{ flags: ["--expiry"], unit: "end" }],
};

const flyToken: KnownCommand = {
  issues: "flyio-token",
  whose: ["{1}", "{--app}", "{-a}", "{--org}", "{-o}", "{--name}", "{-n}"],
  valued: "--app -a --config -c --expiry -x --name -n --org -o",
  asks: [{ flags: ["--expiry", "-x"], unit: "duration" }],
  days: 7300,
};

const dockerConfig: KnownCommand = {
  issues: "docker-config-auth",
  whose: ["{1}"],
  valued: "--expiry-seconds --context --access-token -t --output -o",
  asks: [{ flags: ["--expiry-seconds"], unit: "seconds" }],
};

const kubernetesSecret: KnownCommand = {
  stores: { scope: "kubernetes", name: "{1}" },
  valued: "--from-literal --from-file --from-env-file --namespace -n --context --type --dry-run --output -o",
};

const azureVariable: StoredUnder = { system: "azure-pipelines", scope: "repository", name: "{--name}" };

const ghValues = "--app -a --body -b --env -e --env-file -f --org -o --repo -R --repos -r --visibility -v";

/** By the words a command begins with. What each issues, and for how long, is as its own reference documents it. */
export const knownCommands: Readonly<Record<string, KnownCommand>> = {
  // https://docs.aws.amazon.com/cli/latest/reference/
  "aws iam create-access-key": { issues: "aws-access-key", whose: ["{--user-name}"] },
  "aws sts assume-role-with-web-identity": { signsIn: { provider: "aws", flags: [] } },
  // https://cloud.google.com/sdk/gcloud/reference
  "gcloud iam service-accounts keys create": { issues: "gcp-service-account-key", whose: ["{--iam-account}"] },
  "gcloud storage hmac create": { issues: "gcp-hmac-key", whose: ["{1}"], valued: "--project" },
  "gsutil hmac create": { issues: "gcp-hmac-key", whose: ["{1}"], valued: "-p" },
  "gcloud services api-keys create": { issues: "google-api-key", whose: ["{--display-name}"] },
  "gcloud iam workload-identity-pools create-cred-config": { signsIn: { provider: "google", flags: [] } },
  // https://learn.microsoft.com/cli/azure/reference-index
  "az ad sp create-for-rbac": entraSecret,
  "az ad sp credential reset": entraSecret,
  "az ad app credential reset": entraSecret,
  "az storage account generate-sas": azureSas,
  "az storage container generate-sas": azureSas,
  "az storage blob generate-sas": azureSas,
  "az storage account keys renew": {
    issues: "azure-storage-account-key",
    whose: ["{--account-name}", "{-n}"],
  },
  "az login": { signsIn: { provider: "azure", flags: ["--federated-token"] } },
  // https://developer.hashicorp.com/vault/docs/commands
  "vault token create": {
    issues: "vault-service-token",
    whose: ["{-role}", "{--role}", "{-policy}", "{--policy}", "{-display-name}", "{--display-name}"],
    asks: [{ flags: ["-ttl", "--ttl", "-explicit-max-ttl"], unit: "duration" }],
  },
  "vault write auth/jwt/login": { signsIn: { provider: "vault", flags: [] } },
  "vault login": { signsIn: { provider: "vault", flags: ["-method=jwt"] } },
  // https://kubernetes.io/docs/reference/kubectl/generated/
  "kubectl create token": {
    issues: "k8s-sa-token-bound",
    whose: ["{--namespace}", "{-n}", "{1}"],
    valued: "--audience --bound-object-kind --bound-object-name --context --duration --namespace -n --output -o",
    asks: [{ flags: ["--duration"], unit: "duration" }],
    days: 1 / 24,
  },
  "kubectl create secret generic": kubernetesSecret,
  "kubectl create secret docker-registry": kubernetesSecret,
  "kubectl create secret tls": kubernetesSecret,
  // https://docs.npmjs.com/cli/commands/npm-token
  "npm token create": {
    issues: "npm-token",
    whose: ["{--name}"],
    asks: [{ flags: ["--expires"], unit: "days" }],
  },
  // https://docs.digitalocean.com/reference/doctl/reference/registry/docker-config/
  "doctl registry docker-config": dockerConfig,
  "doctl registries docker-config": dockerConfig,
  // https://github.com/heroku/cli/blob/main/docs/authorizations.md
  "heroku authorizations:create": {
    issues: "heroku-key",
    whose: ["{--description}", "{-d}"],
    asks: [{ flags: ["--expires-in", "-e"], unit: "seconds" }],
  },
  // https://fly.io/docs/flyctl/tokens-create/
  "fly tokens create": flyToken,
  "flyctl tokens create": flyToken,
  // https://docs.databricks.com/dev-tools/cli/reference/tokens-commands
  "databricks tokens create": {
    issues: "databricks-token",
    whose: ["{--comment}"],
    asks: [{ flags: ["--lifetime-seconds"], unit: "seconds" }],
  },
  // https://docs.doppler.com/docs/cli
  "doppler configs tokens create": {
    issues: "doppler-token",
    whose: ["{--project}", "{-p}", "{--config}", "{-c}", "{1}"],
    valued: "--access --config -c --max-age --project -p",
    asks: [{ flags: ["--max-age"], unit: "duration" }],
  },
  // https://developer.1password.com/docs/cli/reference/management-commands/service-account
  "op service-account create": {
    issues: "onepassword-sa-token",
    whose: ["{1}"],
    valued: "--expires-in --vault",
    asks: [{ flags: ["--expires-in"], unit: "duration" }],
  },
  // https://docs.gitlab.com/cli/token/create/
  "glab token create": {
    issues: "gitlab-pat",
    whose: ["{--group}", "{-g}", "{--repo}", "{-R}", "{--user}", "{-U}", "{1}"],
    valued: "--access-level -A --description --duration -D --expires-at -E --group -g --repo -R --scope -S --user -U",
    asks: [
      { flags: ["--duration", "-D"], unit: "duration" },
      { flags: ["--expires-at", "-E"], unit: "end" },
    ],
    days: 30,
  },
  "glab variable set": {
    stores: {
      system: "gitlab-ci",
      scope: "repository",
      name: "{1}",
      elsewhere: { "--group": "organization", "-g": "organization" },
    },
    valued: "--group -g --repo -R --scope -s --type -t --value -v",
  },
  // https://cli.github.com/manual/gh_secret_set
  "gh secret set": {
    stores: {
      system: "github-actions",
      scope: "repository",
      name: "{1}",
      upper: true,
      elsewhere: {
        "--org": "organization",
        "-o": "organization",
        "--user": "user",
        "-u": "user",
        "--env": "environment:{--env}",
        "-e": "environment:{-e}",
      },
    },
    valued: ghValues,
  },
  // https://circleci.com/docs/contexts/
  "circleci context store-secret": { stores: { scope: "context:{-2}", name: "{-1}" }, valued: "--org-id" },
  "circleci run oidc get": { signsIn: { flags: [] } },
  // https://learn.microsoft.com/cli/azure/pipelines
  "az pipelines variable create": { stores: azureVariable },
  "az pipelines variable update": { stores: azureVariable },
  // https://docs.drone.io/cli/secret/drone-secret-add/
  "drone secret add": { stores: { system: "drone", scope: "repository", name: "{--name}" } },
  "woodpecker-cli repo secret add": { stores: { system: "woodpecker", scope: "repository", name: "{--name}" } },
  // https://buildkite.com/docs/agent/cli/reference
  "buildkite-agent oidc request-token": { signsIn: { flags: [] } },
  "buildkite-agent secret get": { reads: { scope: "cluster", name: "{1}" } },
};
