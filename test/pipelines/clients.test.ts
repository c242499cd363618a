import assert from "node:assert/strict";
import type { PipelineReading } from "../../shared/model/scan.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { clientFiles } from "../../shared/pipelines/clients/files.ts";
import { pipelineSystemFor } from "../../shared/pipelines/index.ts";
import { rangeOf, unmarkKinds } from "./marked.ts";

async function read(path: string, text: string): Promise<PipelineReading> {
  const system = pipelineSystemFor(path);
  assert.equal(system?.id, "clients", path);
  return system.read({ path, text });
}

/** Of each use: name, how it is kept, type, and what it is for; of each slot: type. */
async function assertRead(path: string, marked: string, ...expected: readonly string[]): Promise<void> {
  const { text, uses, slots } = unmarkKinds(marked);
  const reading = await read(path, text);
  assert.deepEqual(reading.uses.map(rangeOf), uses, marked);
  assert.deepEqual(reading.slots.map(rangeOf), slots, marked);
  assert.deepEqual(
    [
      ...reading.uses.map(({ name, form, type, provider, at }) =>
        [name, form === "federated" ? `by ${provider}` : type, at.job && `for ${at.job}`].filter(Boolean).join(" "),
      ),
      ...reading.slots.flatMap(({ type }) => type ?? []),
    ],
    expected,
    marked,
  );
  assert.deepEqual(reading.problems, [], marked);
}

describe("clients: registries", () => {
  it("npm and Yarn", async () => {
    const registry = "npm-registry-auth";
    await assertRead(".npmrc", "//registry.npmjs.org/:_authToken=‹abc›\nregistry=https://x/\n", registry);
    await assertRead(".npmrc", "//npm.acme.io/a/:_authToken=«${X}»\n", `X ${registry} for npm.acme.io/a`);
    await assertRead(".npmrc", "//r/:_authToken=«${NPM_TOKEN}»", "NPM_TOKEN npm-token for r");
    await assertRead(".npmrc", "//r/:_authToken=«${X-‹abc›}»\r\n; _auth=x\n", `X ${registry} for r`, registry);
    await assertRead(".npmrc", "_auth = ‹abc›\nemail=a@b.c\n//r/:username=bot\n", registry);
    await assertRead(
      "a/.yarnrc.yml",
      "npmAuthToken: «${X}»\nnpmScopes:\n  acme:\n    npmAuthToken: ‹abc›\n",
      `X ${registry}`,
      registry,
    );
  });

  it("Python", async () => {
    await assertRead(
      ".pypirc",
      "[pypi]\nusername = __token__\npassword = ‹abc›\n[acme]\npassword: ‹x y›\n",
      "pypi-token",
    );
    await assertRead("pip.conf", "[global]\nindex-url = https://u:«${PIP_TOKEN}»@x/simple\n", "PIP_TOKEN for global");
    await assertRead(
      "pypoetry/auth.toml",
      '[pypi-token]\npypi = "‹abc›"\n[http-basic.acme]\nusername = "u"\npassword = "‹abc›"\n',
      "pypi-token",
    );
  });

  it("Docker", async () => {
    const path = ".docker/config.json";
    await assertRead(path, '{ "auths": { "ghcr.io": { "auth": "‹abc›" }, "x": {} } }', "docker-config-auth");
    await assertRead(
      path,
      '{ "credHelpers": { "1.dkr.ecr.eu-west-1.amazonaws.com": "«ecr-login»" } }',
      "1.dkr.ecr.eu-west-1.amazonaws.com by aws for 1.dkr.ecr.eu-west-1.amazonaws.com",
    );
    await assertRead(path, '{ "credsStore": "«gcloud»" }', "google by google");
    await assertRead(path, '{ "credsStore": "osxkeychain" }');
  });

  it("NuGet, Maven, Gradle", async () => {
    const feed = (value: string) =>
      `<configuration><packageSourceCredentials><Acme><add key="Username" value="u" /><add key="ClearTextPassword" value="${value}" /></Acme></packageSourceCredentials></configuration>`;
    await assertRead("NuGet.Config", feed("‹abc›"), "nuget-config-password");
    await assertRead("src/nuget.config", feed("«%FEED_TOKEN%»"), "FEED_TOKEN nuget-config-password for Acme");
    const servers = (one: string, two: string) =>
      `<settings><servers><server><id>one</id><password>${one}</password></server><server><id>two</id><password>\n  ${two}\n</password></server></servers></settings>`;
    await assertRead(".m2/settings.xml", servers("‹abc›", "«${env.OSSRH}»"), "OSSRH for two");
    await assertRead("settings.xml", servers(`{${"a".repeat(30)}=}`, ""));
    await assertRead(
      "gradle.properties",
      "version=1.0\nossrhPassword=‹abc›\nsigning.password = ‹abc›\norg.gradle.jvmargs=-Xmx2g\n",
    );
  });

  it("Composer, RubyGems, Cargo", async () => {
    await assertRead(
      "auth.json",
      '{ "github-oauth": { "github.com": "‹abc›" }, "http-basic": { "x.io": { "username": "u", "password": "‹abc›" } } }',
      "github-oauth-token",
    );
    await assertRead("auth.json", '{ "token": "not composer" }');
    await assertRead(".gem/credentials", "---\n:rubygems_api_key: ‹abc›\n", "rubygems-key");
    await assertRead(
      ".cargo/credentials.toml",
      '[registry]\ntoken = "‹abc›"\n[registries.acme]\ntoken = "‹abc›"\n',
      "crates-token",
    );
  });
});

describe("clients: machines, clouds and clusters", () => {
  it("netrc and its kin", async () => {
    await assertRead(
      ".netrc",
      "machine a.io login u password ‹changeme›\nmachine b.io\n  login u\n  password ‹x#y›\n# machine c password d\n",
      "netrc-entry",
      "netrc-entry",
    );
    await assertRead("_netrc", "default login u password ‹abc›", "netrc-entry");
    await assertRead(".pgpass", "# host:port\ndb.acme.io:5432:*:app:‹a:b›\n");
    await assertRead(".my.cnf", "[client]\nuser=root\npassword=‹abc›\n");
    await assertRead("odbc.ini", "[acme]\nServer = x\nPWD = ‹abc›\n");
  });

  it("AWS", async () => {
    const path = ".aws/credentials";
    const type = "aws-access-key";
    await assertRead(path, "[default]\naws_access_key_id = ‹a›\naws_secret_access_key = ‹b›\nregion = x\n", type, type);
    await assertRead(
      ".aws/config",
      "[profile dev]\nsso_session = «acme»\nsso_account_id = 1\n[sso-session acme]\nsso_start_url = «https://x»\n",
      "profile dev by aws for profile dev",
      "sso-session acme by aws for sso-session acme",
    );
    await assertRead(
      ".aws/config",
      "[default]\ncredential_process = «/opt/bin/get --x»\n",
      "default by aws for default",
    );
    await assertRead(".s3cfg", "[default]\naccess_key = ‹a›\nsecret_key = ‹b›\nhost_base = x\n", type, type);
    await assertRead(".boto", "[Credentials]\ngs_access_key_id = a\ngs_secret_access_key = ‹b›\n", "gcp-hmac-key");
  });

  it("kubeconfig", async () => {
    const user = (body: string) =>
      `apiVersion: v1\nkind: Config\nclusters: []\nusers:\n- name: dev\n  user:\n${body.replace(/^/gm, "    ")}\n`;
    await assertRead(".kube/config", user("token: ‹abc›"));
    await assertRead(
      "deploy/kubeconfig.yaml",
      user("client-certificate-data: x\nclient-key-data: ‹abc›"),
      "kubeconfig-client-key",
    );
    await assertRead("kubeconfig", user("exec:\n  command: «aws»\n  args: [eks, get-token]"), "dev by aws for dev");
    await assertRead("templates/kubeconfig-secret.yaml", "kind: Secret\nusers: [{ user: { token: abc } }]\n{{- end }}");
    await assertRead("kubeconfig", user("exec: { command: /usr/bin/«x» }".replace(/[«»]/g, "")));
    await assertRead(
      "a.kubeconfig",
      user("exec: { command: «/usr/lib/gke-gcloud-auth-plugin» }"),
      "dev by google for dev",
    );
  });

  it("Terraform's own", async () => {
    const type = "terraform-cloud-token";
    await assertRead(
      ".terraformrc",
      'credentials "app.terraform.io" {\n  token = "‹abc›"\n}\nplugin_cache_dir = "x"\n',
      type,
    );
    await assertRead("credentials.tfrc.json", '{ "credentials": { "app.terraform.io": { "token": "‹abc›" } } }', type);
    await assertRead("dev.tfrc", 'provider_installation {\n  dev_overrides {\n    "acme/x" = "/bin"\n  }\n}\n');
    await assertRead("x.tfrc", 'credentials_helper "vault" {\n  args = ["token"]\n}\n');
  });

  it("the rest by its data", async () => {
    await assertRead("gh/hosts.yml", "github.com:\n  user: a\n  oauth_token: ‹abc›\n", "github-oauth-token");
    await assertRead(".config/hub", "github.com:\n- user: a\n  oauth_token: ‹abc›\n", "github-oauth-token");
    await assertRead("rclone.conf", "[acme]\ntype = sftp\npass = ‹abc›\n");
    await assertRead(".databrickscfg", "[DEFAULT]\nhost = x\ntoken = ‹abc›\n", "databricks-token");
  });
});

describe("clients: variables", () => {
  it("of a file", async () => {
    await assertRead(".env", "export API_KEY='‹abc›' # ours\nPORT=80\nAPP_NAME=x\n");
    await assertRead(
      ".env.production",
      'OPENAI_API_KEY="‹abc›"\nDB_PASSWORD=«${VAULT_DB}»\n',
      "VAULT_DB",
      "openai-key",
    );
    await assertRead(
      "ci.env",
      "A_TOKEN=‹abc›\nB_TOKEN=${A_TOKEN}\nDATABASE_URL=pg://x:${A_TOKEN}@h\nURL=https://x/?v=«${C_TOKEN}»&r=${REGION}\n",
      "C_TOKEN",
    );
    await assertRead(
      ".env",
      "DATABASE_URL=postgres://localhost/app\nDSN=postgres://u:«${PG_PASSWORD}»@h/x\n",
      "PG_PASSWORD",
    );
    assert.equal(pipelineSystemFor(".env.example"), undefined);
    assert.equal(pipelineSystemFor("docker/.env.local.sample"), undefined);
    assert.deepEqual((await read(".env", "AWS_REGION=${REGION}\n")).notCredentials, ["REGION"]);
  });
});

describe("clients: bad input", () => {
  it("gives what can be read, and a problem", async () => {
    const broken = async (path: string, text: string) => {
      const { uses, slots, problems } = await read(path, text);
      return [uses.length + slots.length, ...problems.map(({ code, severity }) => `${code} ${severity}`)];
    };
    const faulty = "settings-syntax warning";
    assert.deepEqual(await broken(".docker/config.json", '{ "auths": { "x": { "auth": "abc'), [1, faulty]);
    assert.deepEqual(await broken("settings.xml", "<settings><servers><server><password>abc</server>"), [1, faulty]);
    assert.deepEqual(await broken(".terraformrc", 'credentials "x" {\n token = "abc"\n'), [1, faulty]);
    assert.deepEqual(await broken(".yarnrc.yml", "a: [\nnpmAuthToken: abc\n"), [1, faulty]);
    assert.deepEqual(await broken(".kube/config", "kind: Config\n{{- range }}\nusers: []\n"), [0, faulty]);
    for (const { files } of clientFiles)
      for (const path of ["src/index.ts", "docs/make_kubeconfig.md", "appsettings.json"])
        assert.doesNotMatch(path, files);
    for (const path of [".npmrc", ".netrc", ".pgpass", "nuget.config", ".terraformrc", ".env", ".aws/config"]) {
      assert.deepEqual(await broken(path, ""), [0], path);
      assert.deepEqual((await broken(path, `${"[=<".repeat(1000)}\0\uD800`))[0], 0, path);
      assert.deepEqual(await broken(path, "x".repeat(1_000_001)), [0, "settings-too-large error"], path);
    }
    for (const text of ["<a>".repeat(100_000), "<".repeat(100_000)])
      assert.deepEqual(await broken("nuget.config", text), [0, "settings-too-large error"]);
    const long = "k".repeat(1000);
    assert.deepEqual(await broken("credentials.tfrc.json", `{ "credentials": { "${long}": { "token": "a" } } }`), [0]);
    assert.deepEqual(await broken(".cargo/config.toml", `[registries.${long}]\ntoken = "a"\n`), [0]);
  });

  it("names types that providers have", () => {
    const types = credentialTypes();
    const named = clientFiles.flatMap(({ fields }) => fields.flatMap(({ type }) => type ?? []));
    assert.deepEqual(
      named.filter((type) => !types.has(type)),
      [],
    );
  });
});
