import assert from "node:assert/strict";
import type { PipelineReading } from "../../shared/model/scan.ts";
import { readerFor } from "../../shared/pipelines/index.ts";

async function read(path: string, text: string): Promise<PipelineReading> {
  const system = readerFor(path);
  assert.equal(system?.id, "programs", path);
  return system.read({ path, text });
}

const pulumi = 'import * as aws from "@pulumi/aws";\n';
const python = "import pulumi_aws as aws\n";
const cdk = 'import * as iam from "aws-cdk-lib/aws-iam";\n';
const issuer = "token.actions.githubusercontent.com";

describe("programs: whom an identity trusts", () => {
  /** Of each trust: its resource, and whom it lets in where that is more than one repository. */
  async function assertTrusts(path: string, text: string, ...expected: readonly string[]): Promise<void> {
    const { uses, problems } = await read(path, text);
    assert.deepEqual(
      uses.map(({ name, at }) => (at.admits === undefined ? name : `${name} ${at.admits}`)),
      expected,
      text,
    );
    assert.deepEqual(problems, []);
  }

  it("in CDK, by a map of conditions", async () => {
    const role = (conditions: string): string =>
      `${cdk}new iam.Role(this, "ci", { assumedBy: new iam.WebIdentityPrincipal(arn, {\n${conditions}\n}) });\n`;
    await assertTrusts("a.ts", role(`StringEquals: { "${issuer}:sub": "repo:acme/app:ref:refs/heads/main" }`), "ci");
    await assertTrusts("a.ts", role(`StringLike: { "${issuer}:sub": ["repo:acme/*"] }`), "ci repo:acme/*");
    await assertTrusts("a.ts", role(`StringEquals: { "${issuer}:aud": "sts.amazonaws.com" }`), "ci *");
    await assertTrusts("a.ts", role("StringLike: subjects"), "ci");
  });

  it("in a statement that names the action", async () => {
    const action = `"sts:AssumeRoleWithWebIdentity"`;
    const federated = `${cdk}new iam.FederatedPrincipal(arn, { StringLike: { "${issuer}:sub": "*" } }, ${action});\n`;
    await assertTrusts("a.ts", `new iam.Role(this, "ci", { by: 1 });\n${federated}`, "trust *");
    await assertTrusts("a.ts", `${cdk}const text = '{ Action: ${action} }';\n// { Action: ${action} }\n`);
  });

  it("in Pulumi's policy documents, by a list of conditions", async () => {
    const document = (condition: string): string =>
      `${pulumi}const trust = aws.iam.getPolicyDocument({ statements: [{\n  actions: ["sts:AssumeRoleWithWebIdentity"],\n` +
      `  principals: [{ type: "Federated", identifiers: [provider.arn] }],\n  conditions: [${condition}],\n}] });\n`;
    const asks = (test: string, claim: string, value: string): string =>
      `{ test: "${test}", variable: "${issuer}:${claim}", values: ["${value}"] }`;
    const audience = asks("StringEquals", "aud", "sts.amazonaws.com");
    await assertTrusts("a.ts", document(`${audience}, ${asks("StringLike", "sub", "repo:acme/app:*")}`), "trust");
    await assertTrusts("a.ts", document(`${audience}, ${asks("StringLike", "sub", "repo:*")}`), "trust repo:*");
    await assertTrusts("a.ts", document(audience), "trust *");
    await assertTrusts(
      "a.ts",
      document(`{ values: ["repo:*"], variable: \`\${host}:sub\`, test: "StringLike" }`),
      "trust repo:*",
    );
    await assertTrusts(
      "a.py",
      `${python}aws.iam.get_policy_document(statements=[aws.iam.GetPolicyDocumentStatementArgs(\n` +
        `  actions=["sts:AssumeRoleWithWebIdentity"],\n  conditions=[aws.iam.GetPolicyDocumentStatementConditionArgs(` +
        `test="StringLike", variable="${issuer}:sub", values=["repo:acme/*"])])])\n`,
      "trust repo:acme/*",
    );
  });
});

describe("programs: what they issue", () => {
  it("is told apart by what it is, and where two are called the same, by their order", async () => {
    const keys = `new aws.iam.AccessKey("ci");\nnew gcp.serviceaccount.Key("ci");\nnew aws.iam.AccessKey("ci");\n`;
    const { issuances } = await read("a.ts", pulumi + keys);
    assert.deepEqual(
      issuances.map(({ address }) => address),
      ["a.ts/aws_iam_access_key/ci", "a.ts/google_service_account_key/ci", "a.ts/aws_iam_access_key/ci #2"],
    );
  });
});

describe("programs: what they import", () => {
  /** A key that is issued and stored, by the names under which both are imported. */
  async function assertChain(path: string, imports: string, key: string, secret: string): Promise<void> {
    const given = path.endsWith(".py")
      ? `("s", repository=r, secret_name="KEY", plaintext_value=key.secret)`
      : `("s", { repository, secretName: "KEY", plaintextValue: key.secret })`;
    const made = path.endsWith(".py") ? "" : "new ";
    const text = `${imports}\nkey = ${made}${key}("ci")\n${made}${secret}${given}\n`;
    const { issuances, links, problems } = await read(path, text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [issuances.map(({ type }) => type), links.map(({ from, to }) => `${from.id} > ${to.id}`)],
      [["aws-access-key"], [`${path}/aws_iam_access_key/ci > github-actions:repository/KEY`]],
      text,
    );
  }

  it("goes by other names: Python", async () => {
    const python = (imports: string, key: string, secret: string) => assertChain("a.py", imports, key, secret);
    const github = "import pulumi_github as github\n";
    const stores = "github.ActionsSecret";
    await python(`${github}import aws_cdk as cdk`, "cdk.aws_iam.CfnAccessKey", stores);
    await python(`${github}import aws_cdk`, "aws_cdk.aws_iam.CfnAccessKey", stores);
    await python(`${github}import aws_cdk.aws_iam as iam2`, "iam2.CfnAccessKey", stores);
    await python(`${github}from aws_cdk import aws_iam as iam2`, "iam2.CfnAccessKey", stores);
    await python(`${github}from aws_cdk import (\n  Stack,\n  aws_iam as iam2,\n)`, "iam2.CfnAccessKey", stores);
    await python(`${github}from aws_cdk.aws_iam import CfnAccessKey as K`, "K", stores);
    await python(`${github}from pulumi_aws.iam import AccessKey`, "AccessKey", stores);
    await python(`${github}import pulumi_aws`, "pulumi_aws.iam.AccessKey", stores);
    await python(`${github}import pulumi, pulumi_aws as cloud`, "cloud.iam.AccessKey", stores);
    await python(
      "import pulumi_aws as aws\nfrom pulumi_github import ActionsSecret",
      "aws.iam.AccessKey",
      "ActionsSecret",
    );
    await python("import pulumi_aws as aws, pulumi_github as gh", "aws.iam.AccessKey", "gh.ActionsSecret");
    await python(
      "if x:\n  from pulumi_aws import iam as i; import os\nimport pulumi_github",
      "i.AccessKey",
      "pulumi_github.ActionsSecret",
    );
  });

  it("goes by other names: TypeScript and JavaScript", async () => {
    const script = (imports: string, key: string, secret: string) => assertChain("a.ts", imports, key, secret);
    const github = 'import * as github from "@pulumi/github";\n';
    const stores = "github.ActionsSecret";
    await script(`${github}import * as cdk from "aws-cdk-lib";`, "cdk.aws_iam.CfnAccessKey", stores);
    await script(`${github}import * as iam2 from 'aws-cdk-lib/aws-iam';`, "iam2.CfnAccessKey", stores);
    await script(`${github}import { Stack, aws_iam as iam2 } from "aws-cdk-lib";`, "iam2.CfnAccessKey", stores);
    await script(
      `${github}import {\n  // one\n  AccessKey as K,\n  User as U,\n} from "@aws-cdk/aws-iam"`,
      "K",
      stores,
    );
    await script(`${github}import{AccessKey as K}from"aws-cdk-lib/aws-iam"`, "K", stores);
    await script(`${github}const iam2 = require("@aws-cdk/aws-iam");`, "iam2.CfnAccessKey", stores);
    await script(`${github}const { iam: iam2 } = require("@pulumi/aws");`, "iam2.AccessKey", stores);
    await script(`${github}const cloud = await import("@pulumi/aws")`, "cloud.iam.AccessKey", stores);
    await script(`import cloud, { iam } from "@pulumi/aws";\n${github}`, "cloud.iam.AccessKey", stores);
    await script(
      'import * as aws from "@pulumi/aws"\nimport { ActionsSecret as S } from "@pulumi/github"',
      "aws.iam.AccessKey",
      "S",
    );
  });

  it("is looked up in what another library gives as it is written", async () => {
    const issued = async (text: string): Promise<number> => (await read("a.ts", `${pulumi}${text}\n`)).issuances.length;
    assert.equal(await issued('import { AccessKey as K } from "./own.ts";\nnew K("a");'), 0);
    assert.equal(await issued('import { Bucket as AccessKey } from "@pulumi/aws/s3";\nnew AccessKey("a");'), 0);
    assert.equal(await issued('const text = "from"; new K("@pulumi/aws");'), 0);
  });

  it("costs no more than its length", async () => {
    const before = performance.now();
    for (const hostile of [
      "import ",
      "from a import (",
      'import { "@pulumi/a" ',
      "= require(",
      "from aws_cdk import a, ",
    ])
      for (const path of ["a.ts", "a.py"]) await read(path, `${pulumi}${hostile.repeat(900_000 / hostile.length)}`);
    assert.ok(performance.now() - before < 20_000, String(performance.now() - before));
  });
});

describe("programs: what they store", () => {
  it("is kept under this repository's name, where a text names no other", async () => {
    const ownerOf = async (owner: string): Promise<string | undefined> => {
      const secret = `new github.ActionsSecret("s", { ${owner}, secretName: "KEY", plaintextValue: key.secret });\n`;
      const { links } = await read("a.ts", `${pulumi}const key = new aws.iam.AccessKey("ci");\n${secret}`);
      assert.equal(links.length, 1, owner);
      return links[0]?.to.repository;
    };
    for (const own of ["repository: repo.name", "repository", "repository: `${team}-shop`"])
      assert.equal(await ownerOf(own), undefined, own);
    assert.equal(await ownerOf('repository: "other"'), "other");
  });
});

describe("programs: what cannot be read", () => {
  it("is said", async () => {
    for (const text of [
      `${pulumi}${"x".repeat(1_000_000)}`,
      pulumi + 'new iam.OpenIdConnectPrincipal({ "a:sub": "b" },\n'.repeat(501),
    ])
      assert.deepEqual(
        (await read("a.ts", text)).problems.map(({ code, severity }) => `${code} ${severity}`),
        ["infrastructure-too-large error"],
      );
  });

  it("never throws, and costs nothing else", async () => {
    const key = 'new aws.iam.AccessKey("ci", {});';
    for (const odd of ["/[\"']/;", "'", '"', "it's", "`${'`'}`;", "\\", ")", "(", "))}", "f(", "/* a */", "// b"])
      assert.equal((await read("a.ts", `${pulumi}${odd}\n${key}\n`)).issuances.length, 1, odd);
    for (const hidden of ["/*", "`"])
      assert.equal(
        (await read("a.ts", `${pulumi}${hidden}\n${key}\n${hidden === "/*" ? "" : hidden}`)).issuances.length,
        0,
      );
    for (const odd of ["'''a'''", '"""a"""', "# it's", 'r"\\d"', "'"])
      assert.equal((await read("a.py", `${python}${odd}\nkey = aws.iam.AccessKey("ci")\n`)).issuances.length, 1, odd);
  });
});
