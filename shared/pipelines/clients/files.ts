import type { ReadFields } from "../settings/field.ts";
import { readHcl } from "../settings/hcl.ts";
import { readJson } from "../settings/json.ts";
import { readLines } from "../settings/lines.ts";
import { readToml } from "../settings/toml.ts";
import { readNetrc, readPgpass } from "../settings/words.ts";
import { readXml } from "../settings/xml.ts";
import { readYaml } from "../settings/yaml.ts";

/** What stands under one key of a tool's settings. */
export interface ClientField {
  /** The keys that lead to it, case ignored; `*` is any one key, and names what the credential is for. */
  readonly keys: string;
  /**
   * `secret`: a credential. `named`: one if its key is called like one. `address`: a URL that may carry one. `variable`: the name of a variable that holds one.
   * `program`: the command that mints one. `federated`: what stands here signs in without anything stored.
   */
  readonly is: "secret" | "named" | "address" | "variable" | "program" | "federated";
  readonly type?: string;
  readonly provider?: string;
}

export interface ClientFile {
  readonly files: RegExp;
  readonly read: ReadFields;
  readonly fields: readonly ClientField[];
  /** What stands in every such file; a name alone may be another tool's. */
  readonly marker?: RegExp;
  /** Whether any other key may hold one as well, if it is called like it. */
  readonly byName?: boolean;
  /** The key beside, or above, a credential that says what it is for, where no key on the way to it does. */
  readonly label?: string;
}

/** Several keys at once, a comma between them. */
const secrets = (keys: string, type?: string): readonly ClientField[] =>
  keys.split(", ").map((each) => ({ keys: each, is: "secret", ...(type !== undefined && { type }) }));

const addresses = (keys: string): readonly ClientField[] =>
  keys.split(", ").map((each) => ({ keys: each, is: "address" }));

const federated = (keys: string, provider: string): readonly ClientField[] =>
  keys.split(", ").map((each) => ({ keys: each, is: "federated", provider }));

/** `//registry.npmjs.org/:_authToken`: the registry, and what it is told. */
const npmKey = (key: string): readonly string[] => {
  const colon = key.lastIndexOf(":");
  return colon < 0 ? [key] : [key.slice(0, colon).replace(/^\/\/|\/$/g, ""), key.slice(colon + 1)];
};

/** Settings of command line tools, as a repository or a home holds them. Each format is its tool's own documentation's. */
export const clientFiles: readonly ClientFile[] = [
  {
    // https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration
    files: /(?:^|\/)\.?npmrc$/,
    read: readLines({ split: npmKey }),
    fields: secrets("* _authToken, * _password, * _auth, _authToken, _password, _auth", "npm-registry-auth"),
  },
  {
    // https://yarnpkg.com/configuration/yarnrc
    files: /(?:^|\/)\.yarnrc\.yml$/,
    read: readYaml,
    fields: secrets(
      "npmAuthToken, npmAuthIdent, npmRegistries * npmAuthToken, npmRegistries * npmAuthIdent, npmScopes * npmAuthToken, npmScopes * npmAuthIdent",
      "npm-registry-auth",
    ),
  },
  {
    // https://packaging.python.org/en/latest/specifications/pypirc/
    files: /(?:^|\/)\.?pypirc$/,
    read: readLines({ colon: true }),
    fields: [
      ...secrets("pypi password, testpypi password", "pypi-token"),
      ...secrets("* password"),
      ...addresses("* repository"),
    ],
  },
  {
    // https://pip.pypa.io/en/stable/topics/configuration/
    files: /(?:^|\/)pip\.(?:conf|ini)$/,
    read: readLines({ colon: true }),
    fields: addresses("* index-url, * extra-index-url, * find-links, * proxy"),
  },
  { files: /(?:^|\/)[._]netrc$/, read: readNetrc, fields: secrets("* password", "netrc-entry") },
  {
    // https://docs.docker.com/reference/cli/docker/login/
    files: /(?:^|\/)\.docker\/config\.json$|(?:^|\/)\.?dockerconfig(?:json|\.json)$/,
    read: readJson,
    fields: [
      ...secrets("auths * auth, auths * password, auths * identitytoken, auths * registrytoken", "docker-config-auth"),
      ...addresses("proxies * httpProxy, proxies * httpsProxy"),
      { keys: "credHelpers *", is: "program" },
      { keys: "credsStore", is: "program" },
    ],
  },
  { files: /(?:^|\/)\.dockercfg$/, read: readJson, fields: secrets("* auth", "docker-config-auth") },
  {
    // https://learn.microsoft.com/nuget/reference/nuget-config-file
    files: /(?:^|\/)nuget(?:\.\w+)?\.config$/i,
    read: readXml,
    fields: [
      ...secrets(
        "configuration packageSourceCredentials * ClearTextPassword, configuration packageSourceCredentials * Password",
        "nuget-config-password",
      ),
      ...secrets("configuration apikeys *", "nuget-key"),
      ...secrets("configuration config http_proxy.password"),
    ],
  },
  {
    // https://maven.apache.org/settings.html
    files: /(?:^|\/)(?:[\w.-]*-)?settings(?:-[\w.-]*)?\.xml$/,
    read: readXml,
    label: "id",
    fields: secrets(
      "settings servers server password, settings servers server passphrase, settings proxies proxy password, settingsSecurity master",
    ),
  },
  {
    // https://docs.gradle.org/current/userguide/build_environment.html
    files: /(?:^|\/)gradle(?:-[\w-]+)?\.properties$/,
    read: readLines({ colon: true }),
    byName: true,
    fields: secrets("signing.password, systemProp.http.proxyPassword, systemProp.https.proxyPassword"),
  },
  {
    // https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
    files: /(?:^|\/)\.aws\/(?:credentials|config)$/,
    read: readLines(),
    fields: [
      ...secrets("* aws_access_key_id, * aws_secret_access_key, * aws_session_token", "aws-access-key"),
      ...federated("* credential_process, * sso_session, * sso_start_url, * web_identity_token_file", "aws"),
    ],
  },
  {
    // https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/
    files: /(?:^|\/)\.kube\/config$|(?:^|\/)(?:[\w-]*[.-])?kubeconfig(?:[_-][\w-]*)?(?:\.(?:ya?ml|conf|json))?$/,
    read: readYaml,
    marker: /^[ \t]*"?kind"?:[ \t]*["']?Config\b/m,
    label: "name",
    fields: [
      ...secrets("users * user client-key-data", "kubeconfig-client-key"),
      ...secrets(
        "users * user token, users * user password, users * user auth-provider config access-token, users * user auth-provider config id-token, users * user auth-provider config refresh-token, users * user auth-provider config client-secret",
      ),
      { keys: "users * user exec command", is: "program" },
    ],
  },
  {
    // https://developer.hashicorp.com/terraform/cli/config/config-file
    files: /(?:^|\/)\.?terraform(?:rc|\.rc)$|\.tfrc$|(?:^|\/)\.tofurc$/,
    read: readHcl,
    fields: secrets("credentials * token", "terraform-cloud-token"),
  },
  {
    files: /(?:^|\/)credentials\.tfrc\.json$/,
    read: readJson,
    fields: secrets("credentials * token", "terraform-cloud-token"),
  },
  // https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
  // What is called an example holds no values, and says so by its name.
  {
    files:
      /(?:^|\/)\.env(?:\.(?!(?:example|sample|template|dist|defaults?|te?mpl)\b)[\w-]+)*$|(?:^|\/)(?!example\b)[\w-]+\.env$/,
    read: readLines(),
    byName: true,
    fields: [],
  },
  // https://s3tools.org/kb/item14.htm
  {
    files: /(?:^|\/)\.s3cfg$/,
    read: readLines(),
    fields: [
      ...secrets("* access_key, * secret_key, * access_token", "aws-access-key"),
      ...secrets("* gpg_passphrase"),
    ],
  },
  {
    // https://docs.cloud.google.com/storage/docs/boto-gsutil
    files: /(?:^|\/)\.boto$|(?:^|\/)boto\.cfg$/,
    read: readLines(),
    fields: [
      ...secrets("* aws_access_key_id, * aws_secret_access_key", "aws-access-key"),
      ...secrets("* gs_secret_access_key", "gcp-hmac-key"),
      ...secrets("* gs_oauth2_refresh_token, * proxy_pass"),
    ],
  },
  {
    // https://getcomposer.org/doc/articles/authentication-for-private-packages.md
    files: /(?:^|\/)auth\.json$/,
    read: readJson,
    fields: [
      ...secrets("github-oauth *", "github-oauth-token"),
      ...secrets("gitlab-token *, gitlab-token * token, gitlab-oauth *, gitlab-oauth * token"),
      ...secrets("bitbucket-oauth * consumer-secret, http-basic * password, bearer *"),
    ],
  },
  {
    // https://guides.rubygems.org/command-reference/#gem-signin
    files: /(?:^|\/)\.gem\/credentials$/,
    read: readYaml,
    fields: [...secrets(":rubygems_api_key", "rubygems-key"), ...secrets("*")],
  },
  {
    // https://bundler.io/man/bundle-config.1.html
    files: /(?:^|\/)\.bundle\/config$/,
    read: readYaml,
    fields: secrets("BUNDLE_GITHUB__COM, BUNDLE_GEMS__CONTRIBSYS__COM, BUNDLE_RUBYGEMS__PKG__GITHUB__COM"),
  },
  {
    // https://doc.rust-lang.org/cargo/reference/config.html#credentials
    files: /(?:^|\/)\.cargo\/(?:credentials|config)(?:\.toml)?$/,
    read: readToml,
    fields: [...secrets("registry token", "crates-token"), ...secrets("registries * token")],
  },
  {
    // https://cli.github.com/manual/gh_auth_login, https://hub.github.com/hub.1.html
    files: /(?:^|\/)gh\/hosts\.yml$|(?:^|\/)\.config\/hub$/,
    read: readYaml,
    fields: secrets("* oauth_token, * users * oauth_token, * * oauth_token", "github-oauth-token"),
  },
  { files: /(?:^|\/)glab-cli\/config\.yml$/, read: readYaml, fields: secrets("hosts * token", "gitlab-pat") },
  {
    // https://rclone.org/docs/#config-file. Its passwords are obscured by a key that everybody has.
    files: /(?:^|\/)rclone\.conf$/,
    read: readLines(),
    fields: secrets(
      "* pass, * password, * password2, * token, * client_secret, * secret_access_key, * key, * api_key, * bearer_token, * service_account_credentials, * sas_url",
    ),
  },
  // https://learn.microsoft.com/sql/connect/odbc/linux-mac/connection-string-keywords-and-data-source-names-dsns
  { files: /(?:^|\/)\.?odbc\.ini$/, read: readLines(), fields: secrets("* Password, * PWD") },
  // https://dev.mysql.com/doc/refman/8.4/en/option-files.html
  { files: /(?:^|\/)\.my(?:login)?\.cnf$/, read: readLines(), fields: secrets("* password") },
  { files: /(?:^|\/)\.pgpass$|(?:^|\/)pgpass\.conf$/, read: readPgpass, fields: secrets("* password") },
  // https://docs.databricks.com/aws/en/dev-tools/auth/config-profiles
  {
    files: /(?:^|\/)\.databrickscfg$/,
    read: readLines(),
    fields: [...secrets("* token", "databricks-token"), ...secrets("* client_secret, * password")],
  },
  // https://python-poetry.org/docs/repositories/#configuring-credentials
  {
    files: /(?:^|\/)pypoetry\/auth\.toml$/,
    read: readToml,
    fields: [...secrets("pypi-token *", "pypi-token"), ...secrets("http-basic * password")],
  },
  // https://www.scala-sbt.org/1.x/docs/Publishing.html#Credentials
  {
    files: /(?:^|\/)\.?(?:sbt|ivy2)\/\.?credentials$|(?:^|\/)\.credentials$/,
    read: readLines(),
    fields: secrets("password"),
  },
];
