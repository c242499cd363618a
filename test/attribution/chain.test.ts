import assert from "node:assert/strict";
import { audit } from "../../shared/audit.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import type { Report } from "../../shared/model/report.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import { issuerSentence, pathLines } from "../../shared/report/wording/index.ts";
import { scan } from "../../shared/scan.ts";
import { aContext, anIdentity, type Situation } from "../builders.ts";

const types = credentialTypes();

type Files = Readonly<Record<string, string>>;

/** What is said of a repository of these files. */
async function reportOf(files: Files, situation: Situation = {}): Promise<Report> {
  const scans = await Promise.all(Object.entries(files).map(([path, text]) => scan({ path, text })));
  return audit(scans, aContext({ types, ...situation }));
}

async function verdictOn(name: string, files: Files, situation: Situation = {}): Promise<Verdict> {
  const { verdicts } = await reportOf(files, situation);
  const found = verdicts.find(({ finding }) =>
    finding.kind === "credential-issuance" ? finding.address.endsWith(name) : finding.name === name,
  );
  assert.ok(found, name);
  return found;
}

const steps = (...commands: readonly string[]): string =>
  commands.map((command) => `      - run: ${JSON.stringify(command)}\n`).join("");

const workflow = (job: string, environment: string | undefined, ...commands: readonly string[]): string =>
  `on: push\njobs:\n  ${job}:\n    runs-on: x\n${environment === undefined ? "" : `    environment: ${environment}\n`}    steps:\n${steps(...commands)}`;

const create = "aws iam create-access-key --user-name ci";
const rotate = workflow("rotate", undefined, `${create} | jq -r .x | gh secret set AWS_SECRET_ACCESS_KEY`);
const deploy = workflow("ship", "production", "deploy ${{ secrets.AWS_SECRET_ACCESS_KEY }}");
const [rotating, deploying, other] = ["rotate", "deploy", "other"].map((name) => `.github/workflows/${name}.yml`) as [
  string,
  string,
  string,
];
const key = "AWS_SECRET_ACCESS_KEY";

/** The paths that people are shown. */
async function assertPaths(name: string, files: Files, ...expected: readonly string[]): Promise<void> {
  assert.deepEqual(pathLines(await verdictOn(name, files)), expected);
}

describe("the chain", () => {
  const issued = "aws iam create-access-key (.github/workflows/rotate.yml:6)";
  const shipped = "job deploy.yml#ship, environment production (.github/workflows/deploy.yml:7) -> aws";

  it("leads from what mints it to who accepts it, each hop with its place", async () => {
    const stored = `secret ${key} (.github/workflows/rotate.yml:6)`;
    const whole = `job rotate.yml#rotate (.github/workflows/rotate.yml:3) -> ${issued} -> ${stored} -> ${shipped}`;
    await assertPaths(key, { [rotating]: rotate, [deploying]: deploy }, whole);
    await assertPaths("create-access-key", { [rotating]: rotate, [deploying]: deploy }, whole);
  });

  const signsIn = (uses: string, input: string): string =>
    `on: push\npermissions: { id-token: write }\njobs:\n  ship:\n    runs-on: x\n    environment: production\n    steps:\n      - uses: ${uses}\n        with: { ${input} }\n`;
  const begun = "job deploy.yml#ship, environment production (.github/workflows/deploy.yml:4)";
  const assumes = signsIn(
    "aws-actions/configure-aws-credentials@v5",
    '"role-to-assume": "arn:aws:iam::123456789012:role/ci/deploy"',
  );
  const trust = (federated: string): string =>
    JSON.stringify({
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRoleWithWebIdentity", Principal: { Federated: federated } }],
    });

  it("leads from a job to the role that it signs in to, and on to what that may do", async () => {
    const role = `resource "aws_iam_role" "ci" {\n  name = "deploy"\n  assume_role_policy = jsonencode(${trust("a")})\n}\n`;
    const attached = ["AmazonS3FullAccess", "ReadOnlyAccess"].map(
      (policy) =>
        `resource "aws_iam_role_policy_attachment" "${policy}" {\n  role = aws_iam_role.ci.name\n  policy_arn = "arn:aws:iam::aws:policy/${policy}"\n}\n`,
    );
    const minted = `${begun} -> deploy for one run (.github/workflows/deploy.yml:9)`;
    const allowed = "AmazonS3FullAccess, ReadOnlyAccess";
    const files = { [deploying]: assumes, "infra/ci.tf": role, "infra/grants.tf": attached.join("") };
    await assertPaths(
      "deploy",
      files,
      `${minted} -> aws_iam_role.ci (infra/ci.tf:1) -> ${allowed} (infra/grants.tf:1) -> aws`,
    );
    const other = { [deploying]: assumes, "infra/ci.tf": role.replace('"deploy"', '"other"') };
    await assertPaths("deploy", other, `${minted} -> aws`);
    const template = {
      Resources: {
        Role: {
          Type: "AWS::IAM::Role",
          Properties: {
            RoleName: "deploy",
            ManagedPolicyArns: ["arn:aws:iam::aws:policy/AmazonS3FullAccess"],
            AssumeRolePolicyDocument: JSON.parse(trust("token.actions.githubusercontent.com")) as unknown,
          },
        },
      },
    };
    await assertPaths(
      "deploy",
      { [deploying]: assumes, "cloudformation.json": JSON.stringify(template, null, 2) },
      `${minted} -> Role (cloudformation.json:3) -> AmazonS3FullAccess (cloudformation.json:3) -> aws`,
    );
  });

  it("leads from a job to the application whose id a variable is given", async () => {
    const code = `resource "azuread_application" "app" {}
resource "azuread_service_principal" "app" { client_id = azuread_application.app.client_id }
resource "azurerm_role_assignment" "app" {
  role_definition_name = "Contributor"
  principal_id = azuread_service_principal.app.object_id
}
resource "github_actions_variable" "id" {
  variable_name = "AZURE_CLIENT_ID"
  value = azuread_application.app.client_id
}
`;
    await assertPaths(
      "AZURE_CLIENT_ID",
      {
        [deploying]: signsIn(
          "azure/login@v2",
          '"client-id": "${{ vars.AZURE_CLIENT_ID }}", "tenant-id": t, "subscription-id": s',
        ),
        "ci.tf": code,
      },
      `${begun} -> AZURE_CLIENT_ID for one run (.github/workflows/deploy.yml:9) -> azuread_application.app (ci.tf:7) -> azuread_service_principal.app (ci.tf:2) -> Contributor (ci.tf:3) -> azure`,
    );
  });

  it("leads from a job to the provider that takes its tokens", async () => {
    const code = `resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_provider_id = "ci"
  attribute_condition = "assertion.repository == 'acme/shop'"
}
`;
    const given = '"workload_identity_provider": "projects/1/locations/global/workloadIdentityPools/p/providers/ci"';
    await assertPaths(
      "providers/ci",
      { [deploying]: signsIn("google-github-actions/auth@v3", given), "ci.tf": code },
      `${begun} -> providers/ci for one run (.github/workflows/deploy.yml:9) -> google_iam_workload_identity_pool_provider.github (ci.tf:1) -> google`,
    );
  });

  it("begins with what is not known", async () => {
    await assertPaths(key, { [deploying]: deploy }, `issuing pipeline unknown -> secret ${key} -> ${shipped}`);
  });

  it("shows both of two issuances", async () => {
    const again = workflow("again", undefined, `${create} | gh secret set ${key}`);
    const paths = pathLines(await verdictOn(key, { [rotating]: rotate, [other]: again, [deploying]: deploy }));
    assert.equal(paths.length, 2);
    assert.match(paths[0] ?? "", /other\.yml:6/);
    assert.match(paths[1] ?? "", /rotate\.yml:6/);
  });

  it("of an issuance shows every job that gets it", async () => {
    const paths = pathLines(
      await verdictOn("create-access-key", {
        [rotating]: rotate,
        [deploying]: deploy,
        [other]: workflow("check", "staging", `use \${{ secrets.${key} }}`),
      }),
    );
    assert.deepEqual(
      paths.map((path) => /job (?:deploy|other)\.yml#\w+, environment \w+/.exec(path)?.[0]),
      ["job deploy.yml#ship, environment production", "job other.yml#check, environment staging"],
    );
  });

  it("of a minted credential begins with the job that mints it", async () => {
    const minted = "job deploy.yml#ship, environment production (.github/workflows/deploy.yml:3)";
    const text = `on: push
jobs:
  ship:
    runs-on: x
    environment: production
    permissions: { id-token: write }
    steps:
      - uses: aws-actions/configure-aws-credentials@v4
        with: { role-to-assume: "arn:aws:iam::123456789012:role/x" }
`;
    const { verdicts } = await reportOf({ [deploying]: text });
    const [path = ""] = verdicts.flatMap(pathLines);
    assert.ok(path.startsWith(minted) && path.endsWith(" for one run (.github/workflows/deploy.yml:9) -> aws"), path);
  });
});

/** Status, then what it is issued by. */
async function assertIssuer(files: Files, situation: Situation, ...expected: readonly string[]): Promise<void> {
  const { issuer, issuingPipeline: pipeline, reach } = await verdictOn(key, files, situation);
  assert.deepEqual([pipeline.status, issuerSentence(issuer, pipeline, reach)], expected);
  assert.equal(pipeline.evidence.length > 0, pipeline.status !== "unknown");
}

describe("the issuing pipeline of a stored name", () => {
  const shipping = "used by deploy.yml#ship";
  const issuedBy = `aws, issued by aws iam create-access-key (${rotating}:6), job rotate, ${shipping}`;

  it("is the code that mints what is stored there", async () => {
    await assertIssuer({ [rotating]: rotate, [deploying]: deploy }, {}, "known", issuedBy);
  });

  it("is else the job that stores it", async () => {
    const storing = workflow("keep", "vault", `gh secret set ${key} --body "$NEW"`);
    await assertIssuer(
      { [other]: storing, [deploying]: deploy },
      {},
      "known",
      `aws, issued by ${other}, job keep, environment vault, ${shipping}`,
    );
  });

  it("is the register's before the code's", async () => {
    const identities = [anIdentity("ci", { match: { names: [key] } }, { issuedBy: { pipeline: "keys" } })];
    const expected = `aws, issued by keys, ${shipping}`;
    await assertIssuer({ [rotating]: rotate, [deploying]: deploy }, { identities }, "known", expected);
  });

  it("is never a consumer", async () => {
    const unknown = `aws, issuing pipeline unknown, ${shipping}`;
    await assertIssuer({ [deploying]: deploy }, {}, "unknown", unknown);
    const copying = workflow("copy", undefined, `gh secret set ${key} --body "\${{ secrets.${key} }}"`);
    await assertIssuer({ [other]: copying, [deploying]: deploy }, {}, "unknown", `${unknown}, other.yml#copy`);
    const elsewhere = workflow("rotate", undefined, `${create} | gh secret set OTHER_KEY`);
    await assertIssuer({ [rotating]: elsewhere, [deploying]: deploy }, {}, "unknown", unknown);
  });

  it("is ambiguous where two feed one name", async () => {
    const again = workflow("again", undefined, `${create} | gh secret set ${key}`);
    await assertIssuer(
      { [rotating]: rotate, [other]: again, [deploying]: deploy },
      {},
      "ambiguous",
      `aws, issued by aws iam create-access-key (${other}:6) or aws iam create-access-key (${rotating}:6): equal claims, ${shipping}`,
    );
  });

  it("asks for the lifetime of what it fills", async () => {
    const lifetimeOf = async (...commands: readonly string[]): Promise<string> => {
      const file = workflow("rotate", undefined, ...commands);
      const { lifetime } = await verdictOn("NPM_TOKEN", {
        [rotating]: file,
        [deploying]: workflow("ship", undefined, "use ${{ secrets.NPM_TOKEN }}"),
      });
      return `${lifetime.class} ${lifetime.basis ?? ""} ${lifetime.expiresAt ?? ""}`.trim();
    };
    assert.equal(await lifetimeOf("npm token create --expires 30 | gh secret set NPM_TOKEN"), "bounded code");
    assert.equal(await lifetimeOf("npm token create --expires 300 | gh secret set NPM_TOKEN"), "long-lived code");
    const keyUntil = "az storage account generate-sas --expiry 2026-12-01T00:00Z | gh secret set NPM_TOKEN";
    assert.equal(await lifetimeOf(keyUntil), "bounded code 2026-12-01");
    const byType = await lifetimeOf("true");
    assert.doesNotMatch(byType, /code/);
    assert.equal(await lifetimeOf("npm token create --expires 30 | gh secret set OTHER"), byType);
    const thirty = "npm token create --expires 30 | gh secret set NPM_TOKEN";
    const two = { [rotating]: workflow("a", undefined, thirty), [other]: workflow("b", undefined, thirty) };
    const using = workflow("ship", undefined, "use ${{ secrets.NPM_TOKEN }}");
    const { lifetime } = await verdictOn("NPM_TOKEN", { ...two, [deploying]: using });
    assert.equal(lifetime.basis, "type");
  });

  it("is not that of another system's store of the same name", async () => {
    const files: Files = {
      [rotating]: workflow("rotate", undefined, `${create} | gh secret set DEPLOY_KEY`),
      ".gitlab-ci.yml": "ship:\n  script: deploy $DEPLOY_KEY\n",
    };
    const verdict = await verdictOn("DEPLOY_KEY", files);
    assert.equal(verdict.issuingPipeline.status, "unknown");
    const across = { ...files, [rotating]: workflow("rotate", undefined, `${create} | glab variable set DEPLOY_KEY`) };
    assert.equal((await verdictOn("DEPLOY_KEY", across)).issuingPipeline.status, "known");
  });

  it("is that of the nearest store", async () => {
    const own = workflow("own", undefined, `${create} | gh secret set ${key} --env production`);
    const shared = workflow("all", undefined, `${create} | gh secret set ${key} --org acme`);
    const byOwn = `aws, issued by aws iam create-access-key (${other}:6), job own, ${shipping}`;
    await assertIssuer({ [rotating]: rotate, [other]: own, [deploying]: deploy }, {}, "known", byOwn);
    await assertIssuer({ [rotating]: rotate, [other]: shared, [deploying]: deploy }, {}, "known", issuedBy);
    const byShared = `aws, issued by aws iam create-access-key (${other}:6), job all, ${shipping}`;
    await assertIssuer({ [other]: shared, [deploying]: deploy }, {}, "known", byShared);
  });

  it("tells what a bare name holds", async () => {
    const text = workflow("mint", undefined, `${create} | gh secret set CI_PASSWORD`);
    const { issuer } = await verdictOn("CI_PASSWORD", {
      [rotating]: text,
      [deploying]: workflow("ship", undefined, "x ${{ secrets.CI_PASSWORD }}"),
    });
    assert.equal(issuer.system, "aws");
  });
});

describe("reach", () => {
  const calling = (path: string, secrets: string, trigger = "push"): string =>
    `on: ${trigger}\njobs:\n  call:\n    uses: ./${path}\n    secrets: ${secrets}\n`;
  const calledWith = "{ workflow_call: { secrets: { DEPLOY_KEY: { required: true } } } }";
  const called = (name: string): string =>
    `on: ${calledWith.replace("DEPLOY_KEY", name)}\njobs:\n  do:\n    runs-on: x\n    environment: production\n    steps:\n${steps(`x \${{ secrets.${name} }}`)}`;

  it("goes through the names that called workflows know it by", async () => {
    const files = { [deploying]: calling(other, '{ KEY: "${{ secrets.DEPLOY_KEY }}" }'), [other]: called("KEY") };
    const { reach } = await verdictOn("DEPLOY_KEY", files);
    assert.deepEqual(reach.jobs, [`${deploying}#call`, `${other}#do`]);
    assert.deepEqual(reach.environments, ["production"]);
  });

  it("goes to workflows that inherit every secret as if each had been handed in", async () => {
    const minting = workflow("rotate", undefined, `${create} | gh secret set DEPLOY_KEY`);
    const third = ".github/workflows/third.yml";
    const reached = async (files: Files): Promise<readonly string[]> => {
      const { verdicts } = await reportOf({ [rotating]: minting, ...files });
      return verdicts.flatMap(({ finding, reach, issuingPipeline }) =>
        finding.kind === "credential-issuance"
          ? reach.jobs
          : finding.path === other || finding.path === third
            ? issuingPipeline.status
            : [],
      );
    };
    const written = '{ DEPLOY_KEY: "${{ secrets.DEPLOY_KEY }}" }';
    for (const secrets of [written, "inherit"]) {
      const once = { [deploying]: calling(other, secrets), [other]: called("DEPLOY_KEY") };
      assert.deepEqual(await reached(once), [`${deploying}#call`, `${other}#do`, "known"].sort(), secrets);
      const elsewhere = { [deploying]: calling(".github/workflows/x.yml", secrets), [other]: called("DEPLOY_KEY") };
      assert.ok(!(await reached(elsewhere)).includes(`${other}#do`), secrets);
      for (const again of [written, "inherit"]) {
        const twice = {
          [deploying]: calling(other, secrets),
          [other]: calling(third, again, calledWith),
          [third]: called("DEPLOY_KEY"),
        };
        const all = await reached(twice);
        for (const job of [`${deploying}#call`, `${other}#call`, `${third}#do`])
          assert.ok(all.includes(job), `${job} ${secrets} ${again}`);
      }
    }
  });

  it("of what a file chooses at run time is in that file", async () => {
    const dynamic = (job: string): string => workflow(job, undefined, "x ${{ secrets[matrix.key] }}");
    const { verdicts } = await reportOf({ [deploying]: dynamic("ship"), [other]: dynamic("test") });
    assert.deepEqual(
      verdicts.map(({ reach }) => reach.jobs),
      [[`${deploying}#ship`], [`${other}#test`]],
    );
  });

  it("of an issuance is where its name is used, and not the job that mints it", async () => {
    const { reach } = await verdictOn("create-access-key", { [rotating]: rotate, [deploying]: deploy });
    assert.deepEqual(reach.jobs, [`${deploying}#ship`]);
    assert.deepEqual(reach.environments, ["production"]);
  });

  it("does not cross to an environment that keeps a value of its own", async () => {
    const own = workflow("own", undefined, `${create} | gh secret set ${key} --env production`);
    const staging = workflow("ship", "staging", `deploy \${{ secrets.${key} }}`);
    const { verdicts } = await reportOf({ [rotating]: own, [deploying]: deploy, [other]: staging });
    const uses = verdicts.filter(({ finding }) => finding.kind === "credential-use" && finding.name === key);
    assert.deepEqual(uses.map(({ reach }) => reach.environments.join()).sort(), ["production", "staging"]);
  });

  it("does not cross to jobs that take nothing over of what stands outside of them", async () => {
    const jobs = (taking: string): string =>
      `.ship: { script: ship $DEPLOY_TOKEN }\nlive: { extends: .ship, environment: production }\ntry: { ${taking}, environment: staging }\n`;
    const crossing = async (taking: string): Promise<readonly string[]> => {
      const { reach, reasons } = await verdictOn("DEPLOY_TOKEN", { ".gitlab-ci.yml": jobs(taking) });
      return [...reach.environments, ...reasons.map(({ rule }) => rule).filter((rule) => rule.endsWith("crossing"))];
    };
    assert.deepEqual(await crossing("extends: .ship"), ["production", "staging", "environment-crossing"]);
    assert.deepEqual(await crossing("script: x"), ["production"]);
  });

  it("does not cross from a stage to a job of the same name in another", async () => {
    const stage = (name: string, token: string): string =>
      `  - stage: ${name}\n    jobs: [{ deployment: ship, environment: ${name}, strategy: { runOnce: { deploy: { steps: [{ script: x $(${token}) }] } } } }]\n`;
    const text = `stages:\n${stage("staging", "stagingToken")}${stage("production", "liveToken")}`;
    const { reach } = await verdictOn("stagingToken", { "azure-pipelines.yml": text });
    assert.deepEqual([reach.jobs, reach.environments], [["azure-pipelines.yml#staging.ship"], ["staging"]]);
  });

  it("names the repositories that the register does", async () => {
    const identities = [anIdentity("ci", { match: { names: [key], repos: ["acme/web", "acme/shop"] } })];
    const { reach } = await verdictOn(key, { [deploying]: deploy }, { identities });
    assert.deepEqual(reach.repositories, ["acme/shop", "acme/web"]);
  });
});

describe("chains of many places", () => {
  const sizeOf = async (count: number): Promise<number> => {
    const range = Array.from({ length: count }, (_, index) => index);
    const jobs = (command: string): string =>
      `on: push\njobs:\n${range.map((index) => `  j${index}:\n    runs-on: x\n    steps:\n${steps(command)}`).join("")}`;
    const report = await reportOf({
      [rotating]: jobs(`${create} | gh secret set ${key}`),
      [deploying]: jobs(`deploy \${{ secrets.${key} }}`),
    });
    return JSON.stringify(report).length;
  };

  it("grow with their number, not with its square", async () => {
    assert.ok((await sizeOf(240)) < (await sizeOf(120)) * 2.5);
  });
});
