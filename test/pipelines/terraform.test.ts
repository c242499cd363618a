import assert from "node:assert/strict";
import { relate } from "../../shared/attribution/relate.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { scan } from "../../shared/scan.ts";
import { issuingTypes } from "../../shared/pipelines/cloudformation.ts";
import { terraform } from "../../shared/pipelines/terraform.ts";
import {
  federations,
  issuingData,
  issuingResources,
  mintingData,
  providerArguments,
} from "../../shared/pipelines/terraform/known-resources.ts";

async function assertLinks(text: string, ...expected: readonly string[]): Promise<void> {
  const { links } = await terraform.read({ path: "infra/main.tf", text });
  assert.deepEqual(
    links.map(({ from, to }) => `${from.id} -> ${to.id}`),
    expected,
    text,
  );
}

async function assertProblems(path: string, text: string, ...expected: readonly string[]): Promise<void> {
  const { problems } = await terraform.read({ path, text });
  assert.deepEqual(
    problems.map(({ code, line }) => `${code} ${line ?? "-"}`),
    expected,
    text.slice(0, 100),
  );
}

const key = 'resource "aws_iam_access_key" "a" {}\n';
const secret = (value: string): string =>
  `resource "github_actions_secret" "s" {\n  secret_name = "aws_key"\n  plaintext_value = ${value}\n}\n`;
const kept = "github-actions:repository/AWS_KEY -> infra/github_actions_secret.s";

describe("terraform: chains", () => {
  it("from what is issued to the name it is stored under", async () => {
    const issued = "infra/aws_iam_access_key.a";
    await assertLinks(
      key + secret("aws_iam_access_key.a.secret"),
      `${issued} -> github-actions:repository/AWS_KEY`,
      kept,
    );
    await assertLinks(
      key + secret('"${aws_iam_access_key.a.secret}"'),
      `${issued} -> github-actions:repository/AWS_KEY`,
      kept,
    );
    await assertLinks(
      key + secret("aws_iam_access_key.a[0].secret"),
      `${issued} -> github-actions:repository/AWS_KEY`,
      kept,
    );
    await assertLinks(
      key + secret("local.k") + "locals {\n  k = aws_iam_access_key.a.secret\n}\n",
      "infra/local.k -> github-actions:repository/AWS_KEY",
      kept,
      `${issued} -> infra/local.k`,
    );
  });

  it("never to the store of another repository, which a text names", async () => {
    const workflow =
      "on: push\njobs:\n  ship:\n    steps:\n      - run: x\n        env: { K: '${{ secrets.AWS_KEY }}' }\n";
    const reaches = async (owner: string, own?: string): Promise<boolean> => {
      const stored = secret("aws_iam_access_key.a.secret").replace("{\n", `{\n  repository = ${owner}\n`);
      const scans = [
        await scan({ path: "infra/main.tf", text: key + stored }),
        await scan({ path: ".github/workflows/ship.yml", text: workflow }),
      ];
      const issued = scans[0]?.findings.find(({ kind }) => kind === "credential-issuance");
      assert.ok(issued);
      return relate(scans, own)
        .chainOf(issued)
        .edges.some(({ to }) => to.kind === "job");
    };
    for (const owner of ["github_repository.own.name", "var.repository", '"${var.team}-shop"'])
      assert.equal(await reaches(owner, "acme/shop"), true, owner);
    assert.equal(await reaches('"shop"', "acme/Shop"), true);
    assert.equal(await reaches('"acme/shop"', "acme/shop"), true);
    assert.equal(await reaches('"other"'), true);
    for (const owner of ['"other"', '"op"', '"other/shop"', "42"])
      assert.equal(await reaches(owner, "acme/shop"), false, owner);
  });

  it("through modules of the same repository", async () => {
    await assertLinks(
      'output "it" {\n  value = aws_iam_access_key.a.secret\n}\n',
      "infra/aws_iam_access_key.a -> infra/output.it",
    );
    await assertLinks(
      `module "m" {\n  source = "../key"\n  api_token = var.api_token\n}\n${secret("module.m.it")}`,
      "variable:infra/api_token -> variable:key/api_token",
      "key/output.it -> github-actions:repository/AWS_KEY",
      kept,
    );
  });

  it("to the job that a workflow hands it to", async () => {
    const workflow =
      "on: push\njobs:\n  ship:\n    runs-on: x\n    steps:\n      - run: x\n        env:\n          K: ${{ secrets.AWS_KEY }}\n";
    const scans = [
      await scan({ path: "infra/main.tf", text: key + secret("aws_iam_access_key.a.secret") }),
      await scan({ path: ".github/workflows/ship.yml", text: workflow }),
    ];
    const { chainOf } = relate(scans);
    const issued = scans[0]?.findings.find(({ kind }) => kind === "credential-issuance");
    assert.ok(issued);
    assert.deepEqual(
      chainOf(issued).edges.map(({ from, to }) => `${from.id} -> ${to.id}`),
      [
        "infra/aws_iam_access_key.a -> github-actions:repository/AWS_KEY",
        "github-actions:repository/AWS_KEY -> .github/workflows/ship.yml#ship",
        kept,
      ],
    );
  });

  it("from variables and stores to what is configured with them", async () => {
    await assertLinks('provider "x" {\n  token = var.t\n}\n', "variable:infra/t -> infra/provider.x");
    await assertLinks(
      'data "aws_ssm_parameter" "p" {\n  name = "/db"\n}\nresource "x_y" "z" {\n  password = data.aws_ssm_parameter.p.value\n}\n',
      "aws-ssm//db -> infra/data.aws_ssm_parameter.p",
      "infra/data.aws_ssm_parameter.p -> infra/x_y.z",
    );
  });
});

describe("terraform: what cannot be read", () => {
  it("is said, and costs nothing else", async () => {
    await assertProblems("a.tf", `${key}variable "token" {\n`, "infrastructure-syntax 3");
    await assertProblems("a.tf", `}\n${key}`, "infrastructure-syntax 1");
    await assertProblems("a.tfstate", '{"token": ', "infrastructure-syntax 1");
    await assertProblems("a.tf", `token = ${"[".repeat(1000)}`, "infrastructure-too-large -");
    const { issuances } = await terraform.read({ path: "a.tf", text: `variable "x" {\n  type = \n)} \n${key}` });
    assert.deepEqual(
      issuances.map(({ address }) => address),
      ["aws_iam_access_key.a"],
    );
  });

  it("may be hostile", async () => {
    for (const text of [
      'token = "${'.repeat(250),
      "token = <<A\n".repeat(10_000),
      "/*token".repeat(10_000),
      'a.token "'.repeat(10_000),
    ])
      assert.ok(await terraform.read({ path: "a.tf", text }));
  });
});

describe("what resources name", () => {
  it("is a credential type or an issuer that a provider has", () => {
    const types = credentialTypes();
    const issuers = new Set(Array.from(credentialTypes().values(), ({ issuer }) => issuer));
    const named = [issuingResources, issuingData, mintingData].flatMap((table) => Object.values(table));
    assert.deepEqual(
      [issuingTypes, ...Object.values(providerArguments)]
        .flatMap((table) => Object.values(table))
        .filter((type) => !types.has(type)),
      [],
    );
    assert.deepEqual(
      named.filter(({ type }) => type !== undefined && !types.has(type)),
      [],
    );
    const providers = [...Object.values(federations), ...Object.values(mintingData).map(({ provider }) => provider)];
    assert.deepEqual(
      providers.filter((provider) => !issuers.has(provider)),
      [],
    );
  });
});
